shell.sh
#!/bin/sh
# Cleans up after the build; don't run it twice.
echo ${#x} $# "a # b" 'c # d'   # a trailing comment
echo a#b \# no
cat <<EOT  # after the mark
# no comment here, don't
EOT
cat <<-'END'
	# none here
	END
x=$((1<<2))
echo "$(echo "inner # no")" # yes
# shellcheck disable=SC2086
# A last word.
