matrix.m
% A comment.
x = a' * b'; % a transpose
s = 'it''s % none'; % one
%{
A block.
%}
fprintf('%d', x);
