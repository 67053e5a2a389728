//! What do these lines make? Leave this file as it is.

pub fn values() -> [String; 9] {
    let players: i32 = 7;
    let teams: i32 = 2;
    let below_zero: i32 = -7;
    let too_big: i32 = 300;
    let meters: f64 = 3.99;

    [
        format!("{}", players / teams),
        format!("{}", players % teams),
        format!("{}", below_zero / teams),
        format!("{}", below_zero % teams),
        format!("{}", f64::from(players) / f64::from(teams)),
        format!("{}", too_big as u8),
        format!("{}", below_zero as u8),
        format!("{}", meters as i32),
        format!("{}", f64::from(too_big) as u8),
    ]
}
