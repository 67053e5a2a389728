use lifetimes2::{sort, town};

// If this file has an error "does not live long enough", a signature ties a result to a string that it doesn't
// come from.

#[test]
fn the_town_is_spelled_as_in_the_list() {
    let towns = ["Braga", "Porto", "Faro"];
    assert_eq!(town("Rua Nova 7, porto", &towns, "?"), "Porto");
    assert_eq!(town("Largo do Carmo 2, FARO", &towns, "?"), "Faro");
}

#[test]
fn a_town_that_is_not_in_the_list_is_unknown() {
    assert_eq!(town("High Street 1, York", &["Braga"], "abroad"), "abroad");
    assert_eq!(town("", &[], "nowhere"), "nowhere");
}

#[test]
fn the_town_outlives_the_address() {
    let porto = String::from("Porto");
    let unknown = String::from("?");
    let found = {
        let address = String::from("Rua Nova 7, porto");
        town(&address, &[&porto], &unknown)
    };
    assert!(
        std::ptr::eq(found, porto.as_str()),
        "{found:?} is a copy of the town in the list"
    );
}

#[test]
fn the_town_outlives_the_slice() {
    let (porto, unknown) = (String::from("Porto"), String::from("?"));
    let found = {
        let towns = vec![porto.as_str()];
        town("Rua Nova 7, porto", &towns, &unknown)
    };
    assert_eq!(found, "Porto");
}

#[test]
fn the_street_outlives_the_towns() {
    let address = String::from("Rua Nova 7, porto");
    let street = {
        let porto = String::from("Porto");
        let (street, town) = sort(&address, &[&porto], "?");
        assert_eq!(town, "Porto");
        street
    };
    assert!(
        std::ptr::eq(street, &address[..10]),
        "{street:?} isn't the start of the address"
    );
}

#[test]
fn an_address_without_a_comma_is_a_street() {
    assert_eq!(sort(" Cais 3 ", &["Porto"], "?"), ("Cais 3", "?"));
    assert_eq!(sort("Porto", &["Porto"], "?"), ("Porto", "Porto"));
}

#[test]
fn the_sorted_town_outlives_the_address() {
    let porto = String::from("Porto");
    let found = {
        let address = String::from("  Cais 3 , Porto");
        let (street, town) = sort(&address, &[&porto], "?");
        assert_eq!(street, "Cais 3");
        town
    };
    assert_eq!(found, "Porto");
}
