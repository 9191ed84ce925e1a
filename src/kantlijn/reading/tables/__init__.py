"""Tables: their cells, what heads them, and what they are about."""
