#include "readers/file_names.h"

#include <algorithm>
#include <array>

namespace evenhand {
namespace {

// All three in the order of std::string_view, to be searched by halves; a static_assert holds them to it.
constexpr auto kExtensions = std::to_array<std::string_view>({
    "adoc", "bak",   "bin", "bmp",   "c",    "cc",    "cfg",  "cjs",  "clj",   "cmake", "conf",  "cpp",  "cs",
    "css",  "csv",   "cxx", "deb",   "diff", "dll",   "dmg",  "doc",  "docx",  "env",   "eps",   "epub", "erl",
    "exe",  "exs",   "gif", "go",    "gz",   "h",     "hcl",  "hh",   "hpp",   "hs",    "htm",   "html", "ico",
    "ini",  "ipynb", "iso", "jar",   "java", "jpeg",  "jpg",  "js",   "json",  "jsonl", "jsx",   "kt",   "lock",
    "log",  "lua",   "md",  "mdx",   "mjs",  "mkd",   "ml",   "mov",  "mp3",   "mp4",   "odt",   "org",  "parquet",
    "pdf",  "php",   "pl",  "plist", "pm",   "png",   "ppt",  "pptx", "proto", "ps1",   "py",    "pyc",  "rb",
    "rpm",  "rs",    "rst", "rtf",   "sass", "scala", "scss", "sh",   "sql",   "svg",   "swift", "tar",  "tex",
    "tf",   "tgz",   "tif", "tiff",  "toml", "ts",    "tsv",  "tsx",  "ttf",   "txt",   "vue",   "wasm", "wav",
    "webp", "whl",   "xls", "xlsx",  "xml",  "xz",    "yaml", "yml",  "zip",   "zsh",
});

constexpr auto kTopLevelDomains = std::to_array<std::string_view>({
    "ai", "app", "ca", "ch",  "co",  "com", "de",  "dev", "edu", "es", "eu", "fr", "gov", "info", "int",
    "io", "jp",  "ly", "mil", "net", "nl",  "org", "pl",  "ru",  "se", "sh", "tv", "uk",  "xyz",
});

constexpr auto kRootFolders = std::to_array<std::string_view>({
    "bin",
    "boot",
    "dev",
    "etc",
    "home",
    "lib",
    "media",
    "mnt",
    "opt",
    "proc",
    "root",
    "run",
    "sbin",
    "srv",
    "sys",
    "tmp",
    "usr",
    "var",
});

constexpr std::size_t kLongest = 7;

template <typename Names>
constexpr bool are_searchable(const Names& names) {
  return std::is_sorted(names.begin(), names.end()) &&
         std::all_of(names.begin(), names.end(), [](std::string_view name) { return name.size() <= kLongest; });
}

template <typename Names>
constexpr bool holds(const Names& names, std::string_view name) {
  return name.size() <= kLongest && std::binary_search(names.begin(), names.end(), name);
}

static_assert(are_searchable(kExtensions));
static_assert(are_searchable(kTopLevelDomains));
static_assert(are_searchable(kRootFolders));

}  // namespace

bool is_file_extension(std::string_view extension) { return holds(kExtensions, extension); }
bool is_top_level_domain(std::string_view domain) { return holds(kTopLevelDomains, domain); }
bool is_root_folder(std::string_view folder) { return holds(kRootFolders, folder); }

}  // namespace evenhand
