//! What do these lines make? Leave this file as it is.

pub fn values() -> [String; 8] {
    let drink = "café";
    let town = "Łódź";

    [
        format!("{}", drink.chars().count()),
        format!("{}", drink.len()),
        format!("{}", town.chars().count()),
        format!("{}", town.len()),
        drink[1..3].to_string(),
        town[2..5].to_string(),
        format!("{}", town.is_char_boundary(1)),
        format!("{:?}", drink.char_indices().last()),
    ]
}
