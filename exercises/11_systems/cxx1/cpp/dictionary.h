// Words in many languages.
#pragma once

#include "rust/cxx.h"

#include <memory>
#include <set>
#include <string>

class Dictionary {
public:
  // Adds a word, and returns whether it's new.
  bool add(rust::Str word);
  std::size_t size() const;
  // The longest word; of several, the first one in the alphabet. Throws if there is no word.
  const std::string &longest() const;

private:
  std::set<std::string> words;
};

std::unique_ptr<Dictionary> new_dictionary();
