#!/usr/bin/env bash
# Makes the Word files beside the Markdown ones, so that both say the same. Needs pandoc and libreoffice-writer-nogui.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export SOURCE_DATE_EPOCH=1767312000

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
echo 'body { font-family: sans-serif; font-size: 10.5pt; } h1, h2 { font-family: sans-serif; }' > "$scratch/form.css"

for folder in weak good; do
  pandoc "$folder/annual-review.md" --standalone --self-contained --css "$scratch/form.css" \
    --metadata pagetitle="Annual performance review form" | sed 's/<table/& border="1" cellpadding="4"/' > "$scratch/annual-review.html"
  soffice "-env:UserInstallation=file://$scratch/profile" --headless --infilter="HTML (StarWriter)" \
    --convert-to "docx:MS Word 2007 XML" --outdir "$folder" "$scratch/annual-review.html" > /dev/null 2>&1
done
