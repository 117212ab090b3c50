"""Tables of the benchmark, as Markdown and as data."""

BEGIN, END = "<!-- Written by `./dev bench`. -->", "<!-- End of what `./dev bench` writes. -->"


class Table:
    def __init__(self, title, columns):
        self.title = title
        self.columns = columns
        self.rows = []

    def add(self, *cells):
        self.rows.append(cells)

    def as_markdown(self):
        lines = [self.columns, ["---"] * len(self.columns), *self.rows]
        return f"### {self.title}\n\n" + "".join(f"| {' | '.join(line)} |\n" for line in lines)

    def as_data(self):
        return {"title": self.title, "rows": [dict(zip(self.columns, row)) for row in self.rows]}


def seconds(time):
    if abs(time) < 1e-6:
        return f"{time * 1e9:.0f} ns"
    if abs(time) < 1e-3:
        return f"{time * 1e6:.0f} µs"
    return f"{time * 1e3:.2f} ms" if abs(time) < 0.1 else f"{time:.2f} s"


def speed(size, time):
    """Of a text of `size` bytes."""
    rate = size / time / 1e6
    return f"{rate:,.0f} MB/s" if rate >= 10 else f"{rate:.2g} MB/s"


def page_with(page, text):
    """A page with `text` between its marks. REQUIRES: it has them."""
    before, rest = page.split(BEGIN)
    return f"{before}{BEGIN}\n\n{text}\n{END}{rest.split(END)[1]}"
