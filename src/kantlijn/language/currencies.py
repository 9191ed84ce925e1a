"""What money is called the same in every language."""

# ISO 4217 codes, read where they stand in capitals: "SEK 1.2 billion". Those the ECB quotes, and a few more.
ISO = ("AED ARS AUD BGN BRL CAD CHF CNY CZK DKK EGP EUR GBP GEL HKD HUF IDR ILS INR ISK JPY KRW KZT MAD MXN MYR NOK NZD PHP PLN RON RSD "
       "RUB SAR SEK SGD THB TRY TWD UAH USD ZAR").split()  # fmt: skip
