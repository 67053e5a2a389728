#include "cxx1/cpp/dictionary.h"

#include <stdexcept>

bool Dictionary::add(rust::Str word) { return words.insert(std::string(word)).second; }

std::size_t Dictionary::size() const { return words.size(); }

const std::string &Dictionary::longest() const {
  const std::string *longest = nullptr;
  for (const std::string &word : words) {
    if (longest == nullptr || word.size() > longest->size()) {
      longest = &word;
    }
  }
  if (longest == nullptr) {
    throw std::out_of_range("the dictionary is empty");
  }
  return *longest;
}

std::unique_ptr<Dictionary> new_dictionary() { return std::make_unique<Dictionary>(); }
