"""First names that Dutch newspapers are full of and that the lists of Faker (data/first_names.txt) lack: of the generations
that are not born now. Drawn up by hand; words that stand at the head of many a sentence ("Wil", "Nine") are left out.
"""

MEN = (
    "Aad Aalt Aart Abe Achmed Ad Adrie Aldert Allard Arend Arjan Arjen Auke Barend Bertus Boudewijn Carel Cees Chiel "
    "Coen Cor Derk "
    "Douwe Driek Durk Eelco Eelke Ellert Engel Ewout Feike Ferry Foppe Fokke Freek Frits Geerten Gerben Gijsbert Govert "
    "Harmen Harrie "
    "Hein Hessel Huib Hylke Jaap Jacco Jans Jelmer Jitse Joop Jop Jouke Jurriaan Kees Koos Krijn Leen Leendert Lubbert "
    "Meindert Menno Minne "
    "Mo Nanne Onno Popke Rein Reinder Reinier Reinout Remco Rinus Robbert Roelof Rogier Ruud Sieds Sietse Sipke Sjaak "
    "Sjef Sybren Sytze "
    "Teunis Tiemen Tjalling Tjeerd Ton Uilke Wiebe Wijnand Wilco Wobbe Wytze Yde Ype Zeger Alwin Ap Arjo Bauke Bob Bouke "
    "Bennie "
    "Benno Dolf Eef Elbert Ernst-Jan Evert-Jan Ger Gerhard Gerlof Gerlach Germ Gradus Haico Hub Hubert Huub Ids Ivar "
    "Jannes Jaring Jasper Jeen Jelte "
    "Jilles Jochum Jorrit Jurjen Klaus Lammert Lenze Lieuwe Luc Maarten-Jan Manus Mark-Jan Mathieu Melchert Nol Okke "
    "Pierre Pleun "
    "Rients Rinse Ritske Roy Sake Sicco Siebren Sies Sikko Simen Sjors Sybe Taco Teake Teus Theun Tinus Tom-Jan Toine Tijmen "
    "Ubbo Ulbe Watse Wicher Wiert Willy-Jan Wolter Wubbo Yme Youp Abdelkader Abderrahim Driss Farid Fouad Hakim Jamal "
    "Karim Khalid "
    "Lahcen Mimoun Mourad Nordin Noureddine Said Soufiane Youssef Ronnie Desi Winston Humphrey Ruben Steven-Jan Kristof "
    "Pieterjan Wannes "
    "Lieven Joris-Jan Gerrit-Jan Jo Piet-Hein Tuur Warre Sus Staf Jef Fons"
).split()
WOMEN = (
    "Aaltje Afke Aleid Aleida Alie Annemieke Annet Ans Attje Baukje Bea Bep Berber Betsy Bettie Brechtje Coby Dianne "
    "Dieuwke Dieuwertje "
    "Doortje Doutzen Eefje Engeltje Fokje Foekje Francien Froukje Geertje Geertruida Gerdien Gerrie Gonny Greetje "
    "Hanneke Hannie Harmke "
    "Hendrika Hennie Henriëtte Hetty Hiske Ineke Janneke Jansje Jantine Jantje Jetske Jikke Josien Klaasje Lidy Machteld "
    "Madelon Margreet "
    "Margriet Mariët Marike Mariska Marjolein Marjolijn Marloes Marry Miep Mien Mies Minke Nanda Nannie Neeltje Nel "
    "Nelleke Pietje Quirine "
    "Riek Riekje Riet Rina Sietske Sjaan Sjoukje Teuntje Tinka Titia Tjitske Toos Toosje Tonnie Trees Trijntje Trix "
    "Truus Willeke Willemijn "
    "Wietske Xandra Yvon Zwaantje Naima Aafke Aagje Adri Aly Akke Alberdien Anneloes Annechien Anne-Marie Ank Anky "
    "Antoinette Barbera Betteke Boukje Carien Caroline Chris-Ann "
    "Cisca Conchita Dini Dirkje Ditte Diny Elsje Emmy Fientje Fieke Fransje Fredrike Frouke Gea Geeske Gerritje Gre "
    "Grietje Hanny Heleentje Hetteke Hilke "
    "Ietje Imke Ingrid Jeltje Jennie Jellie Jitske Joukje Kaat Karlijn Katja Klasien Lianne Liselotte Loekie Lonneke "
    "Maike Mariëlle Mariëtte Marije Marleentje "
    "Mechteld Merlijn Mieneke Mirte Nelie Noortje Reina Reinou Renske Rianne Rixt Roelie Roelien Rolinka Sjoerdje Sytske "
    "Tetske Thirza Tjarda Tonneke "
    "Trudie Tryntsje Welmoed Wiep Wies Willie Wya Ymkje Zwanet Khadija Latifa Malika Rachida Souad Zohra Fatma Hatice "
    "Liesbet Katrien Griet Tinneke Goedele"
).split()
BOTH = ("Ali", "Anne", "Dani", "Dominique", "Gerry", "Marijn", "Marin", "Rens", "Sam", "Wilke")
# Of the lists of Faker, what is more often something else.
NEITHER = ("El", "Dag")
