/// Documentation.
const s =
    \\ // none
;
const t = "// none"; // one
