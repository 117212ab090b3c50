#import <x.h>
// A comment.
NSString *s = @"// none"; // one
