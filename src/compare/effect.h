#pragma once

#include <optional>

#include "compare/batch.h"

namespace evenhand {

// What is kept of the values of one measure in one group.
struct Moments {
  double documents = 0;
  double mean = 0;
  double squares = 0;  // Sum of the squared deviations from the mean.
};

// Standard deviation with n − 1; 0 of fewer than two documents.
double deviation_of(const Moments& moments);

// What an interval is built on: its centre, and the standard error that it is so many times as wide as, to each side.
struct Studentized {
  double difference = 0;
  double error = 0;
};

// Of means: their difference, with the standard error of Welch 1938, in which the variance of each group is drawn
// towards the variance of both groups together by as much as two more documents would. So a group whose documents
// happen to be alike gets no error of zero: with ten of them, “all alike” is weak evidence of no spread. Of shares:
// Agresti and Caffo 2000, The American Statistician 54(4), 280-288, which adds a document with and one without to each
// group; for the same reason, and because the plain formula is wrong for rare things. The error is 0 only where all
// documents of both groups have the same mean. REQUIRES: documents in both.
Studentized studentized(ComparedMeasure::Kind kind, const Moments& first, const Moments& second);

// Hedges' g (1981, Journal of Educational Statistics 6(2), 107-128): the difference of means in pooled standard
// deviations, with the correction 1 − 3/(4·df − 1) for small groups. Nothing where the values of neither group differ,
// though the groups do. REQUIRES: two documents or more in both.
std::optional<double> hedges_g(const Moments& first, const Moments& second);

// Cohen's h (1988): the difference of 2·arcsin(√share). REQUIRES: both between 0 and 1.
double cohen_h(double first_share, double second_share);

// How many standard deviations of the standard normal distribution lie on each side of an interval of that
// confidence: 1.96 for 0.95. REQUIRES: between 0 and 1.
double normal_critical(double confidence);

}  // namespace evenhand
