//! `src/real.rs` is the program of a jukebox, and it combines `Result`s. Read it, but leave it as it is. What do the
//! calls below return? Replace each `Err("?")` or `"?"` with your prediction, such as `Ok("song")`.
//!
//! It helps to draw two tracks. An `Ok` goes through `map` and `and_then`, and skips `map_err` and `or_else`. An `Err`
//! does the opposite.

pub mod real;

type Music = Result<&'static str, &'static str>;

/// play("4")
pub const PLAY_1: Music = Err("?");
/// play("four")
pub const PLAY_2: Music = Err("?");
/// play("12")
pub const PLAY_3: Music = Err("?");
/// play_with_tip("3")
pub const TIP_1: Music = Err("?");
/// play_with_tip("1")
pub const TIP_2: Music = Err("?");
/// play_with_tip("one")
pub const TIP_3: Music = Err("?");
/// play_anyway("12")
pub const ANYWAY_1: &str = "?";
/// play_anyway("7")
pub const ANYWAY_2: &str = "?";
/// play_with_voucher("2", Some(9))
pub const VOUCHER_1: Music = Err("?");
/// play_with_voucher("0", Some(9))
pub const VOUCHER_2: Music = Err("?");
/// play_with_voucher("0", None)
pub const VOUCHER_3: Music = Err("?");
/// play_with_voucher("nine", Some(10))
pub const VOUCHER_4: Music = Err("?");
/// play_both("5", "6")
pub const BOTH_1: Result<(&str, &str), &str> = Err("?");
/// play_both("0", "six")
pub const BOTH_2: Result<(&str, &str), &str> = Err("?");
/// play_both("9", "six")
pub const BOTH_3: Result<(&str, &str), &str> = Err("?");
