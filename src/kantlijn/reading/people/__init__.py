"""Who is named, who speaks, and whose figure it is."""
