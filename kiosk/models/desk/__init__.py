"""What the agents' pages bind to: made when somebody comes in, destroyed when they lock."""
