"""The way back: remarks written into a copy of the manuscript, at their words. One module a format, each with

    def write(data: bytes, manuscript: Manuscript, remarks: Sequence[Remark]) -> bytes:
    """A copy of the file with the remarks in it, by the module of its format, which is one of FORMATS.

    The copy is read before it is handed over: it has to say the same as the file, word for word. Raises Trouble
    `no_copy` where it does not, as happens with files that programs repair each in their own way.
    """
    module = importlib.import_module(f"kantlijn.manuscript.remarks.{manuscript.format}")
    copy: bytes = module.write(data, manuscript, remarks)
    if not _says_the_same(copy, manuscript):
        raise Trouble(
            "no_copy",
            Words(
                "het bestand is zo beschadigd dat een kopie met opmerkingen niet hetzelfde zou zeggen",
                "the file is so damaged that a copy with remarks would not say the same",
            ),
            manuscript.path, Words("een bestand dat heel is", "a file that is whole"),
            Words(
                "Laat het programma waarmee het gemaakt is het opnieuw bewaren, of gebruik --format html of questions.",
                "Let the program it was made with save it anew, or use --format html or questions.",
            ),
        )  # fmt: skip
    return copy


def _says_the_same(copy: bytes, manuscript: Manuscript) -> bool:
    reader = importlib.import_module(f"kantlijn.manuscript.{manuscript.format}")
    try:
        back: Manuscript = reader.read(copy, manuscript.path)
    except Trouble:
        return False
    return back.flow.text == manuscript.flow.text
