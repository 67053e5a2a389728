//! The compiler's labels, and what they mean for who owns and who borrows. The only place that knows the compiler's words.
//!
//! Labels are prose, and a new compiler may word them differently. Such a label is shown as it is, and draws fewer marks.

/// What happens at a label's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// A variable becomes a value's owner.
    Owner,
    /// A borrow starts.
    Borrow,
    /// The owner gives its value away.
    Move,
    /// The owner gives its value away once more, in a loop.
    MoveAgain,
    /// A borrow that collides with itself, in a loop.
    BorrowAgain,
    /// The owner loses its value, while it's borrowed.
    OwnerEnds,
    /// Another use of a value, while it's borrowed.
    Conflict,
    /// The value is used, but its owner has given it away.
    UseAfterMove,
    /// The borrow is used, so it lasts at least until here.
    Use,
    /// The borrow has to last for a lifetime, or until a call's arguments are complete, because of what happens here. Unlike a use, it may be above
    /// of what it keeps the borrow for, without any loop: a call's label is at the function's name.
    Keep,
    /// Something that explains another label.
    Aside,
}

impl Role {
    /// Whether it's what the compiler refuses.
    pub(super) fn is_wrong(self) -> bool {
        matches!(
            self,
            Self::MoveAgain
                | Self::BorrowAgain
                | Self::OwnerEnds
                | Self::Conflict
                | Self::UseAfterMove
        )
    }
}

/// A label's text, in which `*` is any text; what happens there; and how to say it: `{1}` is the first `*`, and `{x}` the name of the value.
pub(super) type KnownLabel = (&'static str, Role, &'static str);

/// Labels of what is wrong, as far as they mean something else than in the other places.
pub(super) const WRONG: [KnownLabel; 9] = [
    (
        "second mutable borrow occurs here*",
        Role::Conflict,
        "second mutable borrow, while the first is still in use{1}",
    ),
    (
        "immutable borrow occurs here*",
        Role::Conflict,
        "immutable borrow of {x}, while the mutable one is still in use{1}",
    ),
    (
        "mutable borrow occurs here*",
        Role::Conflict,
        "mutable borrow of {x}, while the immutable one is still in use{1}",
    ),
    (
        "* was mutably borrowed here in the previous iteration of the loop",
        Role::BorrowAgain,
        "mutable borrow of {1}, while the one of the iteration before is still in use",
    ),
    (
        "value moved here",
        Role::MoveAgain,
        "{x} is moved{into}, and again in the next iteration of the loop",
    ),
    (
        "value moved into closure here",
        Role::MoveAgain,
        "{x} is moved into a closure, and again in the next iteration of the loop",
    ),
    (
        "value partially moved here",
        Role::MoveAgain,
        "part of {x} is moved out, and again in the next iteration of the loop",
    ),
    (
        "value moved into * here",
        Role::MoveAgain,
        "{x} is moved into a {1}, and again in the next iteration of the loop",
    ),
    (
        "* moved due to *",
        Role::MoveAgain,
        "{1} is moved by {2}, and again in the next iteration of the loop",
    ),
];

/// All others. The first one that matches counts.
pub(super) const KNOWN: [KnownLabel; 40] = [
    (
        "move occurs because * has type `&*`, which does not implement the `Copy` trait",
        Role::Owner,
        "{1} is a `&{2}`, which isn't `Copy`",
    ),
    (
        "move occurs because * has type *, which does not implement the `Copy` trait",
        Role::Owner,
        "{1} owns a value of type {2}, which isn't `Copy`",
    ),
    (
        "binding * declared here",
        Role::Owner,
        "{1} is declared here, and owns its value",
    ),
    (
        "variable * declared here",
        Role::Aside,
        "{1} is declared here",
    ),
    (
        "inside of this loop",
        Role::Aside,
        "this loop can run more than once",
    ),
    (
        "variable moved due to use in *",
        Role::Aside,
        "this use of {x} is why the {1} takes it",
    ),
    (
        "use occurs due to use in *",
        Role::Aside,
        "this use of {x} is why the {1} takes it",
    ),
    (
        "move occurs due to use in *",
        Role::Aside,
        "this use is why the {1} takes {x}",
    ),
    (
        "* borrow occurs due to use of * in *",
        Role::Aside,
        "this use of {2} is why the {3} borrows it",
    ),
    (
        "borrow occurs due to use in *",
        Role::Aside,
        "this use is why the {1} borrows {x}",
    ),
    (
        "value captured here by *",
        Role::Aside,
        "this {1} keeps a reference to {x}",
    ),
    (
        "value captured here",
        Role::Aside,
        "this closure keeps a reference to {x}",
    ),
    (
        "value moved into * here",
        Role::Move,
        "{x} is moved into this {1}",
    ),
    ("value moved here", Role::Move, "{x} is moved{into}"),
    (
        "value partially moved here",
        Role::Move,
        "part of {x} is moved out",
    ),
    (
        "* moved due to this implicit call to `.into_iter()`",
        Role::Move,
        "{1} is moved into this `for` loop",
    ),
    (
        "* moved due to usage in *",
        Role::Move,
        "{1} is moved by this {2}",
    ),
    ("* moved due to *", Role::Move, "{1} is moved by {2}"),
    (
        "value * here after partial move",
        Role::UseAfterMove,
        "{x} is {1} here, though a part of it is gone",
    ),
    (
        "value * here after move",
        Role::UseAfterMove,
        "{x} is {1} here, after the move",
    ),
    (
        "borrowed value does not live long enough",
        Role::Borrow,
        "{x} is borrowed from here on",
    ),
    (
        "borrow of * occurs here",
        Role::Borrow,
        "{1} is borrowed from here on",
    ),
    (
        "* is borrowed here",
        Role::Borrow,
        "{1} is borrowed from here on",
    ),
    (
        "* borrow occurs here*",
        Role::Borrow,
        "{1} borrow starts here{2}",
    ),
    (
        "move out of * occurs here",
        Role::OwnerEnds,
        "{1} is moved here, while it's borrowed",
    ),
    (
        "* dropped here while still borrowed",
        Role::OwnerEnds,
        "{1} is dropped here, while it's borrowed",
    ),
    (
        "* is assigned to here but it was already borrowed",
        Role::Conflict,
        "{1} gets a new value here, while it's borrowed",
    ),
    (
        "a temporary with access to the * is created here ...",
        Role::Aside,
        "a temporary value here can use the {1}",
    ),
    (
        "... and the * might be used here, when that temporary is dropped and runs *",
        Role::Use,
        "the {1} may be used here: the temporary value is dropped, which runs {2}",
    ),
    (
        "* might be used here, when * is dropped and runs *",
        Role::Use,
        "the {1} may be used here: {2} is dropped, which runs {3}",
    ),
    (
        "argument requires that * is borrowed for *",
        Role::Keep,
        "this call needs {1} to stay borrowed for {2}",
    ),
    (
        "type annotation requires that * is borrowed for *",
        Role::Keep,
        "this type needs {1} to stay borrowed for {2}",
    ),
    (
        "* requires that * is borrowed for *",
        Role::Keep,
        "{1} needs {2} to stay borrowed for {3}",
    ),
    ("has type *", Role::Aside, "the value here has type {1}"),
    (
        "let's call the lifetime of this reference *",
        Role::Aside,
        "{1} is the lifetime of this reference",
    ),
    (
        "lifetime * defined here",
        Role::Aside,
        "lifetime {1} is declared here",
    ),
    (
        "* later used by call",
        Role::Keep,
        "the {1} is still needed by this call",
    ),
    ("* later used here", Role::Use, "the {1} is used again here"),
    (
        "* later captured here by *",
        Role::Use,
        "the {1} is captured here by a {2}",
    ),
    ("* later *", Role::Use, "the {1} is later {2}"),
];

/// Uses in a loop, whose labels end with [`LATER`].
pub(super) const LATER_USES: [KnownLabel; 3] = [
    ("* used here", Role::Use, "the {1} is used again here"),
    ("* used by call", Role::Use, "the {1} is used by this call"),
    ("*", Role::Use, "{1}"),
];

/// Notes in other words. All other notes are shown as they are.
pub(super) const NOTES: [(&str, &str); 6] = [
    (
        "consider changing this parameter type in * to borrow instead*",
        "{1} takes ownership of what it's called with",
    ),
    (
        "partial move occurs because value has type *, which does not implement the `Copy` trait",
        "what is moved out has type {1}, which isn't `Copy`",
    ),
    (
        "move occurs because value has type *, which does not implement the `Copy` trait",
        "the value has type {1}, which isn't `Copy`",
    ),
    (
        "partial move occurs because * has type *, which does not implement the `Copy` trait",
        "what is moved out is {1}, of type {2}, which isn't `Copy`",
    ),
    (
        "move occurs because * has type *, which does not implement the `Copy` trait",
        "{1} has type {2}, which isn't `Copy`",
    ),
    (TAKES_RECEIVER, "`{1}` takes ownership of {2}"),
];

/// A note about a method that takes its receiver.
pub(super) const TAKES_RECEIVER: &str = "`*` takes ownership of the receiver `self`, which moves *";

/// A label or a note about a reference that is moved. It can only be a mutable one, because the others are `Copy`.
pub(super) const MOVES_REFERENCE: &str = "*move occurs because * has type `&*";

/// What labels about a part of a value say, and what the others say. They name the part, so it's moved as a whole.
pub(super) const PART: [&str; 2] = [" partially moved due to ", " moved due to "];

/// The beginning of labels that are advice.
pub(super) const ADVICE: &str = "help: ";

/// The end of labels about something that happens in a later iteration.
pub(super) const LATER: &str = ", in later iteration of loop";

/// The end of labels about something that has happened in an earlier iteration.
pub(super) const EARLIER: &str = ", in previous iteration of loop";
