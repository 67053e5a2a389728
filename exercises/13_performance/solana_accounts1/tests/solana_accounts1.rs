use solana_account_info::AccountInfo;
use solana_accounts1::add_points;
use solana_address::Address;
use solana_program_error::ProgramError;

const PROGRAM: Address = Address::new_from_array([9; 32]);
const OTHER_PROGRAM: Address = Address::new_from_array([8; 32]);
const ADA: Address = Address::new_from_array([1; 32]);
/// Like Ada's address, except for the last byte.
const BOB: Address = {
    let mut bytes = [1; 32];
    bytes[31] = 2;
    Address::new_from_array(bytes)
};

/// A call of the program: what is in the score account, whose it is, and who plays.
struct Call {
    data: Vec<u8>,
    program: Address,
    player: Address,
    signed: bool,
}

/// Ada adds to her own score of 40 points.
fn ada() -> Call {
    Call {
        data: score(40),
        program: PROGRAM,
        player: ADA,
        signed: true,
    }
}

/// The bytes of Ada's score.
fn score(points: u64) -> Vec<u8> {
    [ADA.as_ref(), &points.to_le_bytes()].concat()
}

impl Call {
    /// Adds points, and returns what the account has afterwards.
    fn add(mut self, points: u64) -> (Result<(), ProgramError>, Vec<u8>) {
        let key = Address::new_from_array([5; 32]);
        let (mut lamports, mut none) = ([100, 100], []);
        let [ours, theirs] = &mut lamports;
        let system = Address::new_from_array([0; 32]);
        let score = AccountInfo::new(
            &key,
            false,
            true,
            ours,
            &mut self.data,
            &self.program,
            false,
        );
        let player = AccountInfo::new(
            &self.player,
            self.signed,
            false,
            theirs,
            &mut none,
            &system,
            false,
        );
        let done = add_points(&PROGRAM, &[score, player], points);
        (done, self.data)
    }
}

#[test]
fn points_are_added() {
    assert_eq!(ada().add(2), (Ok(()), score(42)));
    assert_eq!(ada().add(0), (Ok(()), score(40)));
}

#[test]
fn a_player_has_to_sign() {
    let call = Call {
        signed: false,
        ..ada()
    };
    let expected = Err(ProgramError::MissingRequiredSignature);
    assert_eq!(call.add(2), (expected, score(40)));
}

#[test]
fn only_the_player_adds_points() {
    let call = Call {
        player: BOB,
        ..ada()
    };
    let expected = Err(ProgramError::IncorrectAuthority);
    assert_eq!(call.add(2), (expected, score(40)), "Bob signed for Ada");
}

#[test]
fn an_account_of_another_program_is_refused() {
    let call = Call {
        program: OTHER_PROGRAM,
        ..ada()
    };
    let expected = Err(ProgramError::IllegalOwner);
    assert_eq!(
        call.add(2),
        (expected, score(40)),
        "its bytes may be forged"
    );
}

#[test]
fn an_account_that_is_too_small_is_refused() {
    for length in [0, 31, 32, 39] {
        let data = score(40)[..length].to_vec();
        let call = Call {
            data: data.clone(),
            ..ada()
        };
        let expected = Err(ProgramError::InvalidAccountData);
        assert_eq!(call.add(2), (expected, data));
    }
}

#[test]
fn too_many_points_are_refused() {
    let expected = Err(ProgramError::ArithmeticOverflow);
    assert_eq!(ada().add(u64::MAX - 39), (expected, score(40)));
    assert_eq!(ada().add(u64::MAX - 40), (Ok(()), score(u64::MAX)));
}
