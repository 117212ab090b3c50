perl.pl
#!/usr/bin/perl
# A comment, isn't it?
my $n = $#array;  # the last index
my $q = q{# no comment};
my @w = qw(a # b);
s#a#b#;  # substitute
if ($x =~ /# no/) { }  # matched
print <<"EOT";
# no comment
EOT

=head1 NAME

Prose of the documentation, with C<code> and B<bold>.

    verbatim text

=over 4

=item * An item

=back

=cut

my $y = y/a/b/;  # translated
__END__
not code # at all

=head2 At the end

More prose.
