# src/text/word_bits.cc for several instruction sets side by side, for tests and benchmarks.
if(TARGET word_bits_variants)
  return()
endif()

add_library(word_bits_variants STATIC ${PROJECT_SOURCE_DIR}/tests/support/word_bits_variants.cc)
target_include_directories(word_bits_variants PUBLIC ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(word_bits_variants PUBLIC text)

# add_word_bits_variant(<name> [<option of the compiler> …]): both functions of the file, with the name behind theirs.
function(add_word_bits_variant name)
  add_library(word_bits_${name} STATIC ${PROJECT_SOURCE_DIR}/src/text/word_bits.cc)
  target_include_directories(word_bits_${name} PRIVATE ${PROJECT_SOURCE_DIR}/src)
  target_compile_definitions(word_bits_${name} PRIVATE word_bits=word_bits_${name} slow_word_bits=slow_word_bits_${name})
  target_compile_options(word_bits_${name} PRIVATE ${ARGN})
  target_link_libraries(word_bits_variants PRIVATE word_bits_${name})
endfunction()

add_word_bits_variant(scalar -DHWY_COMPILE_ONLY_SCALAR)
if(CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
  add_word_bits_variant(ssse3 -mssse3)
  add_word_bits_variant(sse4 -march=westmere)
  add_word_bits_variant(avx2 -march=haswell)
  add_word_bits_variant(avx512 -march=skylake-avx512)
endif()
