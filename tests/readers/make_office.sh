#!/usr/bin/env bash
# Makes the packed test files under cases/ from the sources under office/, with the programs that people use. Needs
# pandoc, libreoffice-writer-nogui, -calc-nogui, -impress-nogui, texlive-latex-base, chromium, fonts-dejavu-core and
# poppler-utils; run it from anywhere, then UPDATE_GOLDEN=1 readers_test, and read the difference.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export SOURCE_DATE_EPOCH=1767312000

cases=$PWD/cases
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$cases"/{docx,odt,pptx,odp,xlsx,ods,epub,pdf}

# convert SOURCE FORMAT TARGET: by LibreOffice.
convert() {
  rm -rf "$scratch/out"
  soffice -env:UserInstallation="file://$scratch/profile" --headless --convert-to "$2" --outdir "$scratch/out" "$1" \
    > /dev/null 2>&1
  mv "$scratch/out"/* "$3"
}

pandoc office/review.md -o "$cases/docx/by-pandoc.docx"
pandoc office/review.md -o "$cases/odt/by-pandoc.odt"
pandoc office/review.md -t epub3 -o "$cases/epub/by-pandoc.epub"
pandoc office/review.md -t epub2 -o "$cases/epub/by-pandoc-2.epub"
pandoc office/deck.md -o "$cases/pptx/by-pandoc.pptx"
convert office/letter.fodt odt "$cases/odt/by-libreoffice.odt"
convert office/letter.fodt docx "$cases/docx/by-libreoffice.docx"
convert "$cases/docx/by-pandoc.docx" docx "$cases/docx/by-both.docx"
convert office/staff.fods ods "$cases/ods/by-libreoffice.ods"
convert office/staff.fods xlsx "$cases/xlsx/by-libreoffice.xlsx"
convert "$cases/pptx/by-pandoc.pptx" pptx "$cases/pptx/by-libreoffice.pptx"
convert "$cases/pptx/by-pandoc.pptx" odp "$cases/odp/by-libreoffice.odp"
convert "$cases/docx/by-pandoc.docx" pdf "$cases/pdf/by-libreoffice.pdf"
pdflatex -interaction=batchmode -output-directory "$scratch" office/paper.tex > /dev/null
mv "$scratch/paper.pdf" "$cases/pdf/by-pdftex.pdf"
chromium --headless --no-sandbox --no-pdf-header-footer --print-to-pdf="$cases/pdf/by-chromium.pdf" "file://$PWD/office/page.html" \
  > /dev/null 2>&1
for pdf in "$cases"/pdf/*.pdf; do pdftotext -enc UTF-8 - - < "$pdf" > "$pdf.pages"; done
