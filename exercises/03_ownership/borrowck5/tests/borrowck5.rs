use borrowck5::PiggyBanks;

#[test]
fn a_new_child_gets_an_empty_bank() {
    let mut banks = PiggyBanks::default();
    assert_eq!(banks.of("Noor").cents, 0);
    assert_eq!(banks.of("Emil").cents, 0);
    assert_eq!(banks.count(), 2);
}

#[test]
fn coins_stay_in_the_bank() {
    let mut banks = PiggyBanks::default();
    banks.of("Noor").cents += 50;
    banks.of("Emil").cents += 20;
    banks.of("Noor").cents += 5;
    assert_eq!(
        banks.of("Noor").cents,
        55,
        "the coins went into a copy of the bank"
    );
    assert_eq!(banks.of("Emil").cents, 20);
    assert_eq!(banks.total(), 75);
}

#[test]
fn the_same_child_has_one_bank() {
    let mut banks = PiggyBanks::default();
    for child in ["Noor", "Emil", "Noor", "Sara", "Emil", "Noor"] {
        banks.of(child).cents += 1;
    }
    assert_eq!(banks.count(), 3, "a child with a bank got another one");
    assert_eq!(
        (
            banks.of("Noor").cents,
            banks.of("Emil").cents,
            banks.of("Sara").cents
        ),
        (3, 2, 1)
    );
}
