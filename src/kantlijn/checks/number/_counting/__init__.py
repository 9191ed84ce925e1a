"""Lists and what they are said to count: for number.list_count."""
