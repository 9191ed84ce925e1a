"""How far two towns are apart over the earth, and in which direction one lies from the other."""

from __future__ import annotations

from math import asin, atan2, cos, degrees, hypot, radians, sin, sqrt

from kantlijn.interval import Interval
from kantlijn.shelf.records import Place

# The mean radius of the earth (IUGG 1980). The ellipsoid differs by at most 0.5 per cent, far less than a town is wide.
_RADIUS = 6371.0088


def apart(one: Place, other: Place) -> float:
    """The kilometres between the points that the gazetteer gives for two towns."""
    a, b = radians(one.latitude), radians(other.latitude)
    half_north, half_east = (a - b) / 2, radians(one.longitude - other.longitude) / 2
    return 2 * _RADIUS * asin(min(1.0, hypot(sin(half_north), sqrt(cos(a) * cos(b)) * sin(half_east))))


def spread(place: Place) -> float:
    """How far from that point somebody may still say to be in the town: 5 km of one of 100,000, 12 of a million.

    A rule of thumb: the ground that a town covers grows with its people. Wide on purpose: it only ever excuses.
    """
    return 1.5 + sqrt(place.population) / 100


def straight(one: Place, other: Place) -> Interval:
    """The kilometres there may be between them as the crow flies."""
    distance, slack = apart(one, other), spread(one) + spread(other)
    return Interval(max(0.0, distance - slack), distance + slack)


def bearing(start: Place, end: Place) -> float:
    """The direction in which one sees `end` from `start`, in degrees clockwise from north."""
    a, b, east = radians(start.latitude), radians(end.latitude), radians(end.longitude - start.longitude)
    return degrees(atan2(sin(east) * cos(b), cos(a) * sin(b) - sin(a) * cos(b) * cos(east))) % 360


def turned(one: float, other: float) -> float:
    """The angle between two directions, 0 to 180 degrees."""
    return abs((one - other + 180) % 360 - 180)
