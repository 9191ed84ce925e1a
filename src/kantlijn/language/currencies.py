"""What money is called the same in every language."""

# ISO 4217 codes, read where they stand in capitals: "SEK 1.2 billion". Those in use, and the ones that the euro replaced.
ISO = ("AED AFN ALL AMD AOA ARS AUD AZN BAM BDT BGN BHD BOB BRL BWP BYN CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP ETB EUR GBP GEL GHS "
       "GTQ HKD HRK HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KRW KWD KZT LBP LKR LYD MAD MDL MKD MMK MNT MUR MXN MYR MZN NAD NGN "
       "NIO NOK NPR NZD OMR PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SDG SEK SGD SRD SYP THB TJS TND TRY TTD TWD TZS UAH UGX USD UYU "
       "UZS VES VND XAF XOF YER ZAR ZMW ANG AWG XCD BTC NLG DEM BEF FRF ITL ESP ATS FIM IEP PTE GRD LUF").split()  # fmt: skip
# Signs, also with the letters that tell one dollar from another.
SIGNS = {
    "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₽": "RUB", "₺": "TRY", "₴": "UAH", "₾": "GEL", "₿": "BTC", "₩": "KRW", "₹": "INR",
    "₫": "VND", "₦": "NGN", "฿": "THB", "₱": "PHP", "₪": "ILS", "₸": "KZT", "元": "CNY", "us$": "USD", "us $": "USD", "a$": "AUD",
    "au$": "AUD", "c$": "CAD", "c $": "CAD", "ca$": "CAD", "nz$": "NZD", "hk$": "HKD", "hk $": "HKD", "s$": "SGD", "nt$": "TWD", "mex$": "MXN",
    "mx$": "MXN", "r$": "BRL", "rmb": "CNY", "zł": "PLN",
}  # fmt: skip
# Behind digits: so many hundredths of the currency of the story.
CENTS = {"¢": ("USD", 0.01)}
# Glued to an amount behind its sign, as headlines have it: "$1.5B".
SUFFIXES = {"m": 10**6, "b": 10**9, "t": 10**12}
MILLIONS = "M"  # "48.5 MEUR": how annual reports write millions of a currency
