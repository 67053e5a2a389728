use first_structs1::{Peak, is_higher, label};

fn peak(name: &str, meters: u32) -> Peak {
    Peak {
        name: String::from(name),
        meters,
    }
}

#[test]
fn a_label_has_the_name_and_the_height() {
    assert_eq!(label(&peak("Musala", 2925)), "Musala (2925 m)");
    assert_eq!(label(&peak("Vaalserberg", 322)), "Vaalserberg (322 m)");
}

#[test]
fn the_heights_are_compared() {
    let (musala, botev) = (peak("Musala", 2925), peak("Botev", 2376));
    assert!(is_higher(&musala, &botev));
    assert!(!is_higher(&botev, &musala));
    assert!(!is_higher(&botev, &botev), "no mountain is above itself");
}
