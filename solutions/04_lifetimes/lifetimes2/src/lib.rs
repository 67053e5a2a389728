//! A sorting machine reads addresses such as "Rua Nova 7, porto" and finds the town in its own list, well written.
//!
//! The signatures tie the results to the wrong texts. Find out for each result whose text it is: of the address, of the
//! list, or of `unknown`. Then repair the signatures only. Two results that come from different owners need two names.

/// The town of the list that the address ends with, as the list writes it; `unknown` if there is none.
// The names in the list live for `'t`; the slice that shows them may end earlier, so it gets no name.
pub fn town<'t>(address: &str, towns: &[&'t str], unknown: &'t str) -> &'t str {
    let address = address.to_lowercase();
    for town in towns {
        if address.ends_with(&town.to_lowercase()) {
            return town;
        }
    }
    unknown
}

/// The street as the address has it, and the town as `town` finds it.
pub fn sort<'a, 't>(address: &'a str, towns: &[&'t str], unknown: &'t str) -> (&'a str, &'t str) {
    let street = match address.split_once(',') {
        Some((street, _)) => street.trim(),
        None => address.trim(),
    };
    (street, town(address, towns, unknown))
}
