"""Days that everybody knows: when well-known people were born and died, and when well-known things happened.

Written by hand for this program from general knowledge, and only what every encyclopedia has alike. Facts: no copyright.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from kantlijn.shelf.records import Days, Person, Source

SOURCE = Source(
    "history", "Well-known lives and events", "written by hand for this program", "Facts: no copyright", "2026-01-01"
)

# Names with | between them (a bare surname only where nobody else is called so), the day of birth, the day of death.
_LIVES = """
Wolfgang Amadeus Mozart|Mozart;1756-01-27;1791-12-05
Ludwig van Beethoven|Beethoven;1770-12;1827-03-26
Johann Sebastian Bach;1685-03-31;1750-07-28
Franz Schubert|Schubert;1797-01-31;1828-11-19
Frédéric Chopin|Chopin;1810;1849-10-17
Gustav Mahler|Mahler;1860-07-07;1911-05-18
Johannes Brahms|Brahms;1833-05-07;1897-04-03
Joseph Haydn|Haydn;1732-03-31;1809-05-31
Giuseppe Verdi;1813-10;1901-01-27
Richard Wagner;1813-05-22;1883-02-13
Edward Elgar|Elgar;1857-06-02;1934-02-23
Benjamin Britten;1913-11-22;1976-12-04
Rembrandt van Rijn|Rembrandt;1606-07-15;1669-10-04
Johannes Vermeer;1632-10;1675-12-15
Vincent van Gogh;1853-03-30;1890-07-29
Piet Mondriaan|Piet Mondrian;1872-03-07;1944-02-01
Pablo Picasso|Picasso;1881-10-25;1973-04-08
Leonardo da Vinci;1452-04-15;1519-05-02
Michelangelo;1475-03-06;1564-02-18
Claude Monet|Monet;1840-11-14;1926-12-05
Frida Kahlo;1907-07-06;1954-07-13
Andy Warhol;1928-08-06;1987-02-22
John Constable;1776-06-11;1837-03-31
William Shakespeare|Shakespeare;1564-04;1616-04-23
Charles Dickens;1812-02-07;1870-06-09
Jane Austen;1775-12-16;1817-07-18
Charlotte Brontë|Charlotte Bronte;1816-04-21;1855-03-31
Emily Brontë|Emily Bronte;1818-07-30;1848-12-19
Oscar Wilde;1854-10-16;1900-11-30
James Joyce;1882-02-02;1941-01-13
Virginia Woolf;1882-01-25;1941-03-28
George Orwell;1903-06-25;1950-01-21
Agatha Christie;1890-09-15;1976-01-12
John Keats|Keats;1795-10-31;1821-02-23
Lord Byron|Byron;1788-01-22;1824-04-19
Mary Shelley;1797-08-30;1851-02-01
Robert Burns;1759-01-25;1796-07-21
Dylan Thomas;1914-10-27;1953-11-09
Roald Dahl;1916-09-13;1990-11-23
Beatrix Potter;1866-07-28;1943-12-22
Johann Wolfgang von Goethe|Goethe;1749-08-28;1832-03-22
Franz Kafka|Kafka;1883-07-03;1924-06-03
Multatuli|Eduard Douwes Dekker;1820-03-02;1887-02-19
Anne Frank;1929-06-12;1945
Annie M.G. Schmidt|Annie M. G. Schmidt;1911-05-20;1995-05-21
Simon Carmiggelt;1913-10-07;1987-11-30
Harry Mulisch;1927-07-29;2010-10-30
Gerard Reve;1923-12-14;2006-04-08
Willem Frederik Hermans|W.F. Hermans;1921-09-01;1995-04-27
Hella Haasse|Hella S. Haasse;1918-02-02;2011-09-29
Hugo Claus;1929-04-05;2008-03-19
Louis Couperus;1863-06-10;1923-07-16
Georges Simenon|Simenon;1903-02-13;1989-09-04
Hergé;1907-05-22;1983-03-03
Baruch Spinoza|Spinoza;1632-11-24;1677-02-21
Hugo de Groot;1583-04-10;1645-08-28
René Descartes|Descartes;1596-03-31;1650-02-11
Charles Darwin;1809-02-12;1882-04-19
Albert Einstein|Einstein;1879-03-14;1955-04-18
Marie Curie;1867-11-07;1934-07-04
Sigmund Freud|Freud;1856-05-06;1939-09-23
Louis Pasteur;1822-12-27;1895-09-28
Florence Nightingale;1820-05-12;1910-08-13
Alan Turing;1912-06-23;1954-06-07
Stephen Hawking;1942-01-08;2018-03-14
Steve Jobs;1955-02-24;2011-10-05
Karl Marx;1818-05-05;1883-03-14
Vladimir Lenin|Lenin;1870-04-22;1924-01-21
Adolf Hitler|Hitler;1889-04-20;1945-04-30
Benito Mussolini|Mussolini;1883-07-29;1945-04-28
Napoleon Bonaparte|Napoleon;1769-08-15;1821-05-05
Winston Churchill;1874-11-30;1965-01-24
John F. Kennedy|JFK;1917-05-29;1963-11-22
Martin Luther King;1929-01-15;1968-04-04
Mahatma Gandhi;1869-10-02;1948-01-30
Nelson Mandela|Mandela;1918-07-18;2013-12-05
Che Guevara;1928-06-14;1967-10-09
Fidel Castro;1926-08-13;2016-11-25
Abraham Lincoln;1809-02-12;1865-04-15
Horatio Nelson|Admiral Nelson;1758-09-29;1805-10-21
Queen Victoria|koningin Victoria;1819-05-24;1901-01-22
Queen Elizabeth II|Elizabeth II|koningin Elizabeth|koningin Elizabeth II;1926-04-21;2022-09-08
Prince Philip|prins Philip;1921-06-10;2021-04-09
Prince Charles|King Charles|King Charles III|prins Charles|koning Charles;1948-11-14;
Princess Diana|Diana, Princess of Wales|prinses Diana;1961-07-01;1997-08-31
Prince William|prins William;1982-06-21;
Prince Harry|prins Harry;1984-09-15;
Henry VIII|Hendrik VIII;1491-06-28;1547-01-28
koningin Beatrix|prinses Beatrix|Queen Beatrix|Princess Beatrix of the Netherlands;1938-01-31;
Willem-Alexander;1967-04-27;
koningin Máxima|prinses Máxima|Queen Máxima;1971-05-17;
prinses Amalia|Princess Amalia|Catharina-Amalia;2003-12-07;
koningin Juliana|prinses Juliana|Queen Juliana;1909-04-30;2004-03-20
koningin Wilhelmina|prinses Wilhelmina|Queen Wilhelmina;1880-08-31;1962-11-28
prins Claus|Prince Claus;1926-09-06;2002-10-06
koning Boudewijn|King Baudouin;1930-09-07;1993-07-31
koning Filip|King Philippe;1960-04-15;
Willem van Oranje|William of Orange;1533-04-24;1584-07-10
Johan Cruijff|Johan Cruyff|Cruijff|Cruyff;1947-04-25;2016-03-24
Pelé;1940-10-23;2022-12-29
Diego Maradona|Maradona;1960-10-30;2020-11-25
Muhammad Ali;1942-01-17;2016-06-03
Eddy Merckx;1945-06-17;
Ayrton Senna|Senna;1960-03-21;1994-05-01
Elvis Presley|Elvis;1935-01-08;1977-08-16
John Lennon;1940-10-09;1980-12-08
Paul McCartney;1942-06-18;
George Harrison;1943-02-25;2001-11-29
Ringo Starr;1940-07-07;
Mick Jagger;1943-07-26;
Keith Richards;1943-12-18;
David Bowie;1947-01-08;2016-01-10
Bob Dylan;1941-05-24;
Jimi Hendrix;1942-11-27;1970-09-18
Janis Joplin;1943-01-19;1970-10-04
Jim Morrison;1943-12-08;1971-07-03
Kurt Cobain;1967-02-20;1994-04-05
Amy Winehouse;1983-09-14;2011-07-23
Michael Jackson;1958-08-29;2009-06-25
Freddie Mercury;1946-09-05;1991-11-24
Bob Marley;1945-02-06;1981-05-11
Edith Piaf|Édith Piaf;1915-12-19;1963-10-10
Jacques Brel;1929-04-08;1978-10-09
Ramses Shaffy;1933-08-29;2009-12-01
Marilyn Monroe;1926-06-01;1962-08
James Dean;1931-02-08;1955-09-30
Charlie Chaplin;1889-04-16;1977-12-25
Audrey Hepburn;1929-05-04;1993-01-20
Alfred Hitchcock|Hitchcock;1899-08-13;1980-04-29
Walt Disney;1901-12-05;1966-12-15
Margaret Thatcher;1925-10-13;2013-04-08
Michail Gorbatsjov|Mikhail Gorbachev|Gorbatsjov|Gorbachev;1931-03-02;2022-08-30
Ronald Reagan;1911-02-06;2004-06-05
Barack Obama;1961-08-04;
Angela Merkel;1954-07-17;
Vladimir Poetin|Vladimir Putin;1952-10-07;
Donald Trump;1946-06-14;
Joe Biden;1942-11-20;
Bill Clinton;1946-08-19;
Neil Armstrong;1930-08-05;2012-08-25
Joeri Gagarin|Yuri Gagarin|Gagarin;1934-03-09;1968-03-27
Pim Fortuyn;1948-02-19;2002-05-06
Theo van Gogh;1957-07-23;2004-11-02
Willem Drees;1886-07-05;1988-05-14
Joop den Uyl;1919-08-09;1987-12-24
Ruud Lubbers;1939-05-07;2018-02-14
Wim Kok;1938-09-29;2018-10-20
Mark Rutte;1967-02-14;
Mata Hari;1876-08-07;1917-10-15
"""

# By the name that `language/*/events.py` gives its words under.
EVENTS = {
    "fall of the Berlin Wall": "1989-11-09",
    "building of the Berlin Wall": "1961-08-13",
    "first moon landing": "1969-07-20",
    "Chernobyl disaster": "1986-04-26",
    "attacks of 11 September": "2001-09-11",
    "assassination of John F. Kennedy": "1963-11-22",
    "sinking of the Titanic": "1912-04-15",
    "North Sea flood": "1953-02-01",
    "Bijlmer air disaster": "1992-10-04",
    "Enschede fireworks disaster": "2000-05-13",
    "downing of MH17": "2014-07-17",
    "Volendam café fire": "2001-01-01",
    "assassination of Pim Fortuyn": "2002-05-06",
    "assassination of Theo van Gogh": "2004-11-02",
    "fall of Srebrenica": "1995-07-11",
    "Indian Ocean tsunami": "2004-12-26",
    "Fukushima disaster": "2011-03-11",
    "Hurricane Katrina": "2005-08-29",
    "Lockerbie bombing": "1988-12-21",
    "Hillsborough disaster": "1989-04-15",
    "Heysel disaster": "1985-05-29",
    "Herald of Free Enterprise disaster": "1987-03-06",
    "Aberfan disaster": "1966-10-21",
    "Piper Alpha disaster": "1988-07-06",
    "Grenfell Tower fire": "2017-06-14",
    "Brexit referendum": "2016-06-23",
    "bombing of Hiroshima": "1945-08-06",
    "attack on Pearl Harbor": "1941-12-07",
    "D-Day": "1944-06-06",
    "liberation of Auschwitz": "1945-01-27",
    "battle of Waterloo": "1815-06-18",
    "battle of Hastings": "1066-10-14",
    "battle of Trafalgar": "1805-10-21",
    "Great Fire of London": "1666-09",
    "battle of Nieuwpoort": "1600-07-02",
    "outbreak of the First World War": "1914",
    "outbreak of the Second World War": "1939-09",
    "end of the Second World War": "1945",
    "end of the First World War": "1918-11",
    "bombing of Rotterdam": "1940-05-14",
    "bombing of Guernica": "1937-04-26",
    "Russian Revolution": "1917",
    "storming of the Bastille": "1789-07-14",
    "Tiananmen Square massacre": "1989-06",
    "release of Nelson Mandela": "1990-02-11",
    "coronation of Elizabeth II": "1953-06-02",
    "death of Princess Diana": "1997-08-31",
    "Challenger disaster": "1986-01-28",
    "Hungarian uprising": "1956",
    "Prague Spring": "1968",
    "Cuban missile crisis": "1962-10",
    "Falklands War": "1982",
    "closing of the Afsluitdijk": "1932-05-28",
    "Treaty of Versailles": "1919-06-28",
    "Maastricht Treaty": "1992-02-07",
    "Krakatoa eruption": "1883-08",
    "Hindenburg disaster": "1937-05-06",
    "Tenerife airport disaster": "1977-03-27",
    "Munich air disaster": "1958-02-06",
    "Bloody Sunday": "1972-01-30",
    "Good Friday Agreement": "1998-04-10",
    "Easter Rising": "1916-04",
    "Woodstock": "1969-08",
    "Live Aid": "1985-07-13",
    "first ascent of Everest": "1953-05-29",
    "discovery of Tutankhamun": "1922-11",
    "fall of Lehman Brothers": "2008-09-15",
    "Utøya attack": "2011-07-22",
    "Bataclan attack": "2015-11-13",
    "attack on Charlie Hebdo": "2015-01-07",
    "first flight of the Wright brothers": "1903-12-17",
    "first man in space": "1961-04-12",
    "sinking of the Lusitania": "1915-05-07",
}


@dataclass(frozen=True, slots=True)
class Event:
    """When something happened that everybody knows."""

    name: str
    days: Days
    source: Source


def days(written: str) -> Days | None:
    """`1952`, `1952-03` or `1952-03-09` as the days that it may mean; None of nothing."""
    from datetime import date

    parts = [int(part) for part in written.split("-") if part]
    if not parts:
        return None
    year, month, day = (*parts, 0, 0)[:3]
    first = date(year, month or 1, day or 1)
    if day:
        return Days(first.toordinal(), first.toordinal())
    end = date(year + 1, 1, 1) if not month or month == 12 else date(year, month + 1, 1)
    return Days(first.toordinal(), end.toordinal() - 1)


@cache
def people() -> tuple[tuple[tuple[str, ...], Person], ...]:
    """The lives, each with the names that it goes by."""
    found = []
    for number, line in enumerate(_LIVES.split("\n"), 1):
        if not line:
            continue
        names, born, died = line.split(";")
        each = tuple(names.split("|"))
        found.append((each, Person(each[0], days(born), days(died), "", SOURCE, number)))
    return tuple(found)


@cache
def events() -> dict[str, Event]:
    """The events, by name."""
    return {name: Event(name, each, SOURCE) for name, written in EVENTS.items() if (each := days(written)) is not None}
