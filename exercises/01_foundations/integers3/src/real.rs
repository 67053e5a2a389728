//! The real code: what do these lines make? Leave this file as it is.

pub fn values() -> [String; 9] {
    let passengers: i32 = 7;
    let cabins: i32 = 2;
    let below_zero: i32 = -7;
    let too_big: i32 = 300;
    let metres: f64 = 3.99;

    [
        format!("{}", passengers / cabins),
        format!("{}", passengers % cabins),
        format!("{}", below_zero / cabins),
        format!("{}", below_zero % cabins),
        format!("{}", f64::from(passengers) / f64::from(cabins)),
        format!("{}", too_big as u8),
        format!("{}", below_zero as u8),
        format!("{}", metres as i32),
        format!("{}", f64::from(too_big) as u8),
    ]
}
