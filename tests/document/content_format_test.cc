#include "document/content_format.h"

#include <gtest/gtest.h>

#include <string>

namespace evenhand {
namespace {

using namespace std::string_literals;

TEST(ContentFormat, TheFirstBytesTellTheKind) {
  const std::pair<std::string, std::string_view> cases[] = {
      {"%PDF-1.7\n", "PDF"},
      {"{\\rtf1\\ansi", "RTF"},
      {"PK\x03\x04" + std::string(26, '\0') + "mimetypeapplication/epub+zip", "EPUB"},
      {"PK\x03\x04" + std::string(26, '\0') + "mimetypeapplication/vnd.oasis.opendocument.text", "OpenDocument text"},
      {"PK\x03\x04" + std::string(600, '\0') + "word/document.xml", "Word document"},
      {"PK\x03\x04" + std::string(26, '\0') + "a.txt", "ZIP archive"},
      {"\xEF\xBB\xBF\n <!DOCTYPE html>", "HTML"},
      {"<?xml version=\"1.0\"?>\n<html xmlns=", "HTML"},
      {".\\\" Written by hand.\n.TH EVENHAND 1\n", "man page"},
      {".Dd May 1, 2026\n", "man page"},
      {"diff --git a/x b/x\n", "diff"},
      {"--- a/x\n+++ b/x\n", "diff"},
      {"From: a@example.org\r\nTo: b@example.org\r\nSubject: x\r\n\r\nHi", "mail"},
      {"Received: from x\n\tby y; today\nDate: x\nFrom: y\n", "mail"},
      {"#!/usr/bin/env python3\n", "script"},
      {"#!/bin/no-such-thing\n", ""},
      {"Dear all,\n", ""},
      {"From: me\nto you, with love.\n", ""},
      {"--- \nA letter\n", ""},
      {".hidden\nfile.TH \n", ""},
      {"He wrote:\ndiff --git a/x b/x\n", ""},
      {"", ""},
  };
  for (const auto& [head, kind] : cases) EXPECT_EQ(content_of(head).kind, kind) << head;
}

TEST(ContentFormat, AFormatIsNamedWhereOneReadsIt) {
  EXPECT_EQ(content_of("<!doctype html>").format, Format::html);
  EXPECT_EQ(content_of("PK\x03\x04.... word/document.xml").format, Format::docx);
  EXPECT_EQ(content_of("Dear all,").format, std::nullopt);
}

TEST(ContentFormat, NulBytesAreBinaryUnlessAMarkSaysUtf16) {
  EXPECT_TRUE(content_of("a\0b"s).is_binary);
  EXPECT_FALSE(content_of("\xFF\xFE"s + "a\0"s).is_binary);
  EXPECT_FALSE(content_of("a").is_binary);
}

TEST(ContentFormat, SurvivesEveryCut) {
  const std::string head = "PK\x03\x04" + std::string(26, '\0') + "mimetypeapplication/epub+zip";
  for (std::size_t length = 0; length <= head.size(); ++length) static_cast<void>(content_of(head.substr(0, length)));
}

}  // namespace
}  // namespace evenhand
