"""How long something lasts, and from when to when: for time.duration."""
