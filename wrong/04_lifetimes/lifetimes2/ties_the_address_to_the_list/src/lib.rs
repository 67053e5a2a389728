/// The town from the list that the address ends with, spelled as in the list; `unknown` if there is none.
pub fn town<'a>(address: &'a str, towns: &[&'a str], unknown: &'a str) -> &'a str {
    let address = address.to_lowercase();
    for town in towns {
        if address.ends_with(&town.to_lowercase()) {
            return town;
        }
    }
    unknown
}

/// The street as in the address, and the town that `town` finds.
pub fn sort<'a, 't>(address: &'a str, towns: &[&'t str], unknown: &'t str) -> (&'a str, &'a str) {
    let street = match address.split_once(',') {
        Some((street, _)) => street.trim(),
        None => address.trim(),
    };
    (street, town(address, towns, unknown))
}
