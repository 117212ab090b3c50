#!/usr/bin/env python3
"""What scipy, numpy and statsmodels say of the same numbers that src/compare computes with.

  reference.py              prints the numbers that tests/compare/reference.txt keeps; reference_test.cc reads them
  reference.py --check FILE computes them anew and compares, where scipy is there; ends with 77 (skipped) where it is not

Nothing here shares a line with the program: moments are numpy's, resamples are drawn by numpy, the normal quantile and a BCa
interval are scipy's; Hedges' g, Cohen's h and the interval of Agresti and Caffo are checked against statsmodels where it is there.
"""

import sys

try:
    import numpy as np
    import scipy
    from scipy import stats
except ImportError:
    print("scipy is not there: nothing to compare with")
    sys.exit(77)

try:
    import statsmodels
    from statsmodels.stats.meta_analysis import effectsize_smd
    from statsmodels.stats.proportion import confint_proportions_2indep, proportion_effectsize
except ImportError:
    statsmodels = None

RESAMPLES = 40000
PRIOR_WORDS = 500


def mean_error(first, second):
    """Welch's standard error, each variance drawn towards that of both by two documents."""
    of_both = np.var(np.concatenate([first, second], axis=-1), axis=-1, ddof=1)
    squared = 0
    for group in (first, second):
        size = group.shape[-1]
        variance = ((size - 1) * np.var(group, axis=-1, ddof=1) + 2 * of_both) / (size + 1)
        squared = squared + variance / size
    return np.sqrt(squared)


def share_centre(first, second):
    return [(group.sum(axis=-1) + 1) / (group.shape[-1] + 2) for group in (first, second)]


def studentized(kind, first, second):
    if kind == "mean":
        return first.mean(axis=-1) - second.mean(axis=-1), mean_error(first, second)
    here, there = share_centre(first, second)
    error = np.sqrt(here * (1 - here) / (first.shape[-1] + 2) + there * (1 - there) / (second.shape[-1] + 2))
    return here - there, error


def standardized(kind, first, second):
    if kind == "share":
        return 2 * np.arcsin(np.sqrt(first.mean())) - 2 * np.arcsin(np.sqrt(second.mean()))
    freedom = len(first) + len(second) - 2
    pooled = np.sqrt(((len(first) - 1) * first.var(ddof=1) + (len(second) - 1) * second.var(ddof=1)) / freedom)
    return (first.mean() - second.mean()) / pooled * (1 - 3 / (4 * freedom - 1))


def ask_statsmodels(kind, first, second):
    if statsmodels is None:
        return
    centre, error = studentized(kind, first, second)
    if kind == "mean":
        theirs, _ = effectsize_smd(first.mean(), first.std(ddof=1), len(first), second.mean(), second.std(ddof=1), len(second))
    else:
        theirs = proportion_effectsize(first.mean(), second.mean())
        low, high = confint_proportions_2indep(first.sum(), len(first), second.sum(), len(second), compare="diff",
                                               method="agresti-caffo")
        assert abs((low + high) / 2 - centre) < 1e-9
        assert abs((high - low) / 2 / stats.norm.ppf(0.975) - error) < 1e-9
    assert abs(theirs - standardized(kind, first, second)) < 1e-9, (theirs, standardized(kind, first, second))


def critical(kinds, first, second, random):
    """Of the largest |t| among all columns, the 95th percentile."""
    largest = np.zeros(RESAMPLES)
    draws = [random.integers(0, group.shape[1], (RESAMPLES, group.shape[1])) for group in (first, second)]
    for kind, here, there in zip(kinds, first, second):
        centre, _ = studentized(kind, here, there)
        drawn, error = studentized(kind, here[draws[0]], there[draws[1]])
        distance = np.where(error > 0, np.abs(drawn - centre) / np.where(error > 0, error, 1), 0)
        largest = np.maximum(largest, distance)
    return max(np.quantile(largest, 0.95, method="inverted_cdf"), stats.norm.ppf(0.975))


def cases(random):
    """Name, kinds, and for each column the values of two groups."""
    lengths = [np.floor(np.exp(random.normal(5, 0.5, size))) for size in (12, 30)]
    rates = [np.round(random.poisson(0.7, size) * random.uniform(0.4, 1.2, size), 3) for size in (25, 18)]
    yield "lengths", ["mean"], [lengths[0]], [lengths[1]]
    yield "rates", ["mean"], [rates[0]], [rates[1]]
    yield "steady", ["mean"], [np.round(random.normal(10, 2, 40), 3)], [np.round(random.normal(11, 3, 35), 3)]
    yield "rare", ["share"], [np.repeat([1.0, 0.0], [2, 10])], [np.repeat([1.0, 0.0], [0, 14])]
    yield "half", ["share"], [np.repeat([1.0, 0.0], [20, 17])], [np.repeat([1.0, 0.0], [9, 31])]
    kinds = ["mean", "mean", "mean", "share", "share"]
    groups = []
    for size in (25, 32):
        base = random.normal(0, 1, size)
        groups.append([np.round(base + random.normal(0, 0.5, size), 3), np.round(np.exp(base), 3),
                       random.poisson(0.4, size).astype(float), (base > 0).astype(float), (random.uniform(size=size) < 0.2).astype(float)])
    yield "family", kinds, groups[0], groups[1]


def word_lines(random):
    """Counts of words in two groups, with their log-odds and z."""
    counts = np.array([[120, 80], [3, 40], [0, 12], [15, 15], [1, 1], [400, 700]])
    totals = counts.sum(axis=0)
    prior = PRIOR_WORDS * counts.sum(axis=1) / counts.sum()
    odds = np.log((counts + prior[:, None]) / (totals + PRIOR_WORDS - counts - prior[:, None]))
    difference = odds[:, 0] - odds[:, 1]
    z = difference / np.sqrt((1 / (counts + prior[:, None])).sum(axis=1))
    for (here, there), one, two in zip(counts, difference, z):
        yield f"word {here} {there} {plain([one, two])}"


def plain(numbers):
    return " ".join(repr(float(number)) for number in numbers)


def numbers_of(kind, here, there):
    ask_statsmodels(kind, here, there)
    centre, error = studentized(kind, here, there)
    return [here.mean(), there.mean(), here.std(ddof=1), there.std(ddof=1), here.mean() - there.mean(),
            standardized(kind, here, there), centre, error]


def bca_of(here, there, random):
    interval = stats.bootstrap((here, there), lambda a, b, axis: a.mean(axis=axis) - b.mean(axis=axis), n_resamples=20000,
                               method="BCa", rng=random).confidence_interval
    return [interval.low, interval.high]


def print_reference():
    random = np.random.default_rng(20261122)
    theirs = f", statsmodels {statsmodels.__version__}" if statsmodels else ""
    print(f"made-by scipy-{scipy.__version__},numpy-{np.__version__}{theirs.replace(', ', ',').replace(' ', '-')}")
    for name, kinds, first, second in cases(random):
        print("case", name, len(kinds))
        for kind, here, there in zip(kinds, first, second):
            print("column", kind, len(here), plain(here), len(there), plain(there))
            print("numbers", plain(numbers_of(kind, here, there)))
        print("critical", plain([critical(kinds, np.stack(first), np.stack(second), random)]))
    for line in word_lines(random):
        print(line)
    here, there = (np.round(random.gamma(2, 3, 150), 3) for _ in range(2))
    print("bca", len(here), plain(here), len(there), plain(there), plain(bca_of(here, there, random)))
    for confidence in (0.8, 0.95, 0.999):
        print("normal", confidence, plain([stats.norm.ppf((1 + confidence) / 2)]))


def groups_in(words):
    """Two groups, each behind its size, and what stands behind them."""
    size = int(words[0])
    rest = words[1 + size:]
    other = int(rest[0])
    return (np.array(words[1:1 + size], dtype=float), np.array(rest[1:1 + other], dtype=float), rest[1 + other:])


def expect(kept, now, tolerance, what):
    assert np.allclose(np.array(kept, dtype=float), now, rtol=tolerance, atol=1e-12), f"{what}: kept {kept}, now {now}"


def check(path):
    """Computes from the data in the file, drawing new resamples."""
    random = np.random.default_rng()
    columns = []
    name = ""
    with open(path, encoding="utf-8") as file:
        for words in map(str.split, file):
            match words[0]:
                case "case":
                    name, columns = words[1], []
                case "column":
                    columns.append((words[1], *groups_in(words[2:])[:2]))
                case "numbers":
                    expect(words[1:], numbers_of(*columns[-1]), 1e-9, name)
                case "critical":
                    kinds, first, second = zip(*columns)
                    expect(words[1:], critical(kinds, np.stack(first), np.stack(second), random), 0.03, name)
                case "bca":
                    here, there, interval = groups_in(words[1:])
                    expect(interval, bca_of(here, there, random), 0.05, "bca")
                case "normal":
                    expect(words[2:], stats.norm.ppf((1 + float(words[1])) / 2), 1e-9, "normal")


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "--check":
        check(sys.argv[2])
    else:
        print_reference()
