use unsafe_cell1::Sheet;

#[test]
fn two_players_write_on_one_sheet() {
    let sheet = Sheet::new(vec!["Ada"]);
    let (ada, bo) = (&sheet, &sheet);
    assert_eq!(ada.write(|lines| lines.push("30 points")), Some(()));
    assert_eq!(bo.write(|lines| lines.len()), Some(2), "Ada's line is lost");
    assert_eq!(bo.write(|lines| lines.pop()), Some(Some("30 points")));
    assert_eq!(sheet.into_inner(), ["Ada"]);
}

#[test]
fn one_player_writes_at_a_time() {
    let sheet = Sheet::new(1);
    let inside = sheet.write(|number| {
        *number = 2;
        sheet.write(|number| *number = 3)
    });
    assert_eq!(inside, Some(None), "there were two `&mut` to one number");
    assert_eq!(sheet.write(|number| *number), Some(2));
}

#[test]
fn the_value_stays_where_it_is() {
    let sheet = Sheet::new([0_u8; 100]);
    let start = std::ptr::from_ref(&sheet).addr();
    let address = sheet.write(|value| std::ptr::from_ref(value).addr());
    let distance = address.unwrap().wrapping_sub(start);
    assert!(distance < size_of::<Sheet<[u8; 100]>>(), "it was moved out");
}

#[test]
fn only_the_flag_takes_memory() {
    assert_eq!(size_of::<Sheet<u8>>(), 2);
    assert_eq!(size_of::<Sheet<[u8; 9]>>(), 10);
}
