page.php
<p>Don't // read</p>
<!-- Markup. -->
<?php
// A comment.
#[Attribute]
# Another one.
$x = <<<EOT
// none
EOT;
echo 'it\'s // none'; // one ?>
<p>It's # over</p>
