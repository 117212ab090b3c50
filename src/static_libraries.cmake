# With EVENHAND_STATIC: the libraries of the program, under the names that src/CMakeLists.txt knows them by, as archives.
# Debian has none of md4c and libzip, so these two are built from the sources of Debian's packages, which ./dev lays into
# EVENHAND_SOURCES as folders md4c and libzip.

include(ExternalProject)

set(EVENHAND_SOURCES "" CACHE PATH "Folder with the unpacked sources of md4c and libzip, for EVENHAND_STATIC")

# use_archive(<target> <name of the library> [<what it needs> …])
function(use_archive target name)
  find_library(EVENHAND_ARCHIVE_${name} lib${name}.a REQUIRED)
  add_library(${target} INTERFACE IMPORTED GLOBAL)
  target_link_libraries(${target} INTERFACE ${EVENHAND_ARCHIVE_${name}} ${ARGN})
endfunction()

# make_archive(<target> <name of the source> BUILDS <target of its own build> MAKES <archive> [OPTIONS …] [NEEDS …])
# A build of its own, so that neither our warnings nor our options reach it. The headers are those of the installed
# package, which the shared library is used with, too.
function(make_archive target name)
  cmake_parse_arguments(archive "" "BUILDS;MAKES" "OPTIONS;NEEDS" ${ARGN})
  set(source ${EVENHAND_SOURCES}/${name})
  if(NOT EXISTS ${source}/CMakeLists.txt)
    message(FATAL_ERROR "EVENHAND_STATIC builds ${name} from its source, which is not in EVENHAND_SOURCES (“${EVENHAND_SOURCES}”). "
      "“./dev build” fetches it.")
  endif()
  set(binary ${CMAKE_BINARY_DIR}/archives/${name})
  ExternalProject_Add(${name}_archive
    SOURCE_DIR ${source}
    BINARY_DIR ${binary}
    CMAKE_ARGS -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF -DCMAKE_POSITION_INDEPENDENT_CODE=ON
      -DCMAKE_POLICY_VERSION_MINIMUM=3.5 ${archive_OPTIONS}
    BUILD_COMMAND ${CMAKE_COMMAND} --build ${binary} --target ${archive_BUILDS}
    INSTALL_COMMAND ""
    BUILD_BYPRODUCTS ${binary}/${archive_MAKES})
  add_library(${target} INTERFACE IMPORTED GLOBAL)
  target_link_libraries(${target} INTERFACE ${binary}/${archive_MAKES} ${archive_NEEDS})
  add_dependencies(${target} ${name}_archive)
endfunction()

use_archive(yaml-cpp yaml-cpp)
use_archive(pugixml::pugixml pugixml)
use_archive(PkgConfig::utf8proc utf8proc)
use_archive(PkgConfig::re2 re2 Threads::Threads)
use_archive(zlib_archive z)
make_archive(PkgConfig::md4c md4c BUILDS md4c MAKES src/libmd4c.a)
# Of libzip, only what the archives of documents use: “deflate”, and no encryption, for which nobody gives a password.
make_archive(PkgConfig::libzip libzip BUILDS zip MAKES lib/libzip.a NEEDS zlib_archive
  OPTIONS -DENABLE_OPENSSL=OFF -DENABLE_GNUTLS=OFF -DENABLE_MBEDTLS=OFF -DENABLE_COMMONCRYPTO=OFF -DENABLE_BZIP2=OFF
    -DENABLE_LZMA=OFF -DBUILD_TOOLS=OFF -DBUILD_REGRESS=OFF -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF)

# -static-pie wants position-independent code, which the compilers of Debian make unasked.
include(CheckCXXSourceCompiles)
check_cxx_source_compiles("
  #ifndef __PIE__
  #error
  #endif
  int main() {}" EVENHAND_PIE_UNASKED)
if(NOT EVENHAND_PIE_UNASKED)
  add_compile_options(-fPIE)
endif()
