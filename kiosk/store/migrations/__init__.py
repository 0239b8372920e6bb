"""Schema migrations, run inside one transaction of our own after a backup."""
