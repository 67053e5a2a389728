//! An `Err` skips `map` and `and_then`, so the first failing step decides, unless an `or_else` drops its error.

pub mod real;

type Music = Result<&'static str, &'static str>;

/// play("4")
pub const PLAY_1: Music = Ok("side");
/// play("four")
pub const PLAY_2: Music = Err("not a number");
/// play("12")
pub const PLAY_3: Music = Err("too much");
/// play_with_tip("3")
pub const TIP_1: Music = Ok("song");
/// play_with_tip("1")
pub const TIP_2: Music = Err("pay first");
/// play_with_tip("one")
pub const TIP_3: Music = Err("not a number");
/// play_anyway("12")
pub const ANYWAY_1: &str = "song";
/// play_anyway("7")
pub const ANYWAY_2: &str = "record";
/// play_with_voucher("2", Some(9))
pub const VOUCHER_1: Music = Ok("song");
/// play_with_voucher("0", Some(9))
pub const VOUCHER_2: Music = Ok("record");
/// play_with_voucher("0", None)
pub const VOUCHER_3: Music = Err("no voucher");
/// play_with_voucher("nine", Some(10))
// `|_|` drops the first error. What's left is the error of `music(10)`.
pub const VOUCHER_4: Music = Err("too much");
/// play_both("5", "6")
pub const BOTH_1: Result<(&str, &str), &str> = Ok(("side", "record"));
/// play_both("0", "six")
pub const BOTH_2: Result<(&str, &str), &str> = Err("the first guest can't pay");
/// play_both("9", "six")
pub const BOTH_3: Result<(&str, &str), &str> = Err("not a number");
