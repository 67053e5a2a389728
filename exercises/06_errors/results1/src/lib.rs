//! `src/real.rs` rents lockers and combines `Result`s on the way. Read it, leave it as it is, and predict what the
//! calls below return. Replace each `Err("?")` or `'?'` by your prediction, for example by `Ok('M')`.
//!
//! Follow two tracks with a pencil: an `Ok` goes through `map` and `and_then` and passes `map_err` and `or_else` by;
//! for an `Err` it is the other way round.

pub mod real;

type Locker = Result<char, &'static str>;

/// rent("4")
pub const RENT_1: Locker = Err("?");
/// rent("four")
pub const RENT_2: Locker = Err("?");
/// rent("12")
pub const RENT_3: Locker = Err("?");
/// rent_with_tip("3")
pub const TIP_1: Locker = Err("?");
/// rent_with_tip("1")
pub const TIP_2: Locker = Err("?");
/// rent_with_tip("one")
pub const TIP_3: Locker = Err("?");
/// rent_or_small("12")
pub const SMALL_1: char = '?';
/// rent_or_small("7")
pub const SMALL_2: char = '?';
/// rent_with_voucher("2", Some(9))
pub const VOUCHER_1: Locker = Err("?");
/// rent_with_voucher("0", Some(9))
pub const VOUCHER_2: Locker = Err("?");
/// rent_with_voucher("0", None)
pub const VOUCHER_3: Locker = Err("?");
/// rent_with_voucher("nine", Some(10))
pub const VOUCHER_4: Locker = Err("?");
/// rent_two("5", "6")
pub const TWO_1: Result<(char, char), &str> = Err("?");
/// rent_two("0", "six")
pub const TWO_2: Result<(char, char), &str> = Err("?");
/// rent_two("9", "six")
pub const TWO_3: Result<(char, char), &str> = Err("?");
