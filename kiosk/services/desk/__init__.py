"""The use cases of the agents. Each takes who asks, and checks that they may."""
