"""What comes before what: for time.order."""
