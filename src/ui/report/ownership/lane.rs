//! `Lane`: a column in the margin: what happens to a value or to a borrow from line to line. Knows no colors and no words.

use super::known_labels::Role;
use super::story::Moment;

/// A column in the margin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lane {
    /// The value and its owner.
    Owner,
    /// The borrow.
    Borrow,
    /// What collides with the borrow.
    Other,
}

/// A mark in the margin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Blank,
    /// The owner gets its value.
    Owned,
    /// The value or the borrow is still there.
    Lives,
    /// The value is moved away.
    Moved,
    /// The owner has no value anymore.
    Gone,
    /// The borrow starts.
    Starts,
    /// The borrow is used.
    Used,
    /// The borrow is used for the last time.
    Ends,
    /// The borrow is used, but above of its start: in a loop.
    UsedInLoop,
    /// The borrow starts and ends in the same line.
    Whole,
    /// What the compiler refuses.
    Wrong,
}

impl Mark {
    /// The character, or the one for terminals without more than ASCII.
    pub(super) fn symbol(self, unicode: bool) -> &'static str {
        let (rich, plain) = match self {
            Self::Blank => (" ", " "),
            Self::Owned => ("●", "o"),
            Self::Lives => ("│", "|"),
            Self::Moved => ("→", ">"),
            Self::Gone => ("┆", ":"),
            Self::Starts => ("┌", ","),
            Self::Used => ("├", "+"),
            Self::Ends => ("└", "'"),
            Self::UsedInLoop => ("○", "u"),
            Self::Whole => ("◆", "*"),
            Self::Wrong => ("✗", "x"),
        };
        if unicode { rich } else { plain }
    }
}

impl Lane {
    /// The columns that a story needs.
    pub(super) fn of(moments: &[Moment]) -> Vec<Self> {
        let mut lanes = vec![Self::Owner, Self::Borrow, Self::Other];
        lanes.retain(|lane| {
            let mut moments = moments.iter();
            moments.any(|moment| lane.shows(moment.role))
        });
        lanes
    }

    fn shows(self, role: Role) -> bool {
        match role {
            Role::Owner | Role::Move | Role::MoveAgain | Role::OwnerEnds | Role::UseAfterMove => {
                self == Self::Owner
            }
            Role::Borrow | Role::Use | Role::Keep => self == Self::Borrow,
            Role::BorrowAgain => self != Self::Owner,
            Role::Conflict => self == Self::Other,
            Role::Aside => false,
        }
    }

    /// What is in a line.
    pub(super) fn at(self, line: u32, moments: &[Moment]) -> Mark {
        self.mark(LanePosition::of(line), moments)
    }

    /// What is between a line and the next one.
    pub(super) fn below(self, line: u32, moments: &[Moment]) -> Mark {
        self.mark(LanePosition::below(line), moments)
    }

    fn mark(self, position: LanePosition, moments: &[Moment]) -> Mark {
        let lines = MomentLines { moments };
        match self {
            Self::Owner => lines.owner(position),
            Self::Borrow => lines.borrow(position),
            Self::Other => {
                let is_here = lines.has(position, |role| {
                    matches!(role, Role::Conflict | Role::BorrowAgain)
                });
                if is_here { Mark::Wrong } else { Mark::Blank }
            }
        }
    }
}

/// A line, or the gap below it, from top to bottom.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct LanePosition(u64);

impl LanePosition {
    fn of(line: u32) -> Self {
        Self(2 * u64::from(line))
    }

    fn below(line: u32) -> Self {
        Self(2 * u64::from(line) + 1)
    }
}

/// The lines in which something happens.
struct MomentLines<'m> {
    moments: &'m [Moment],
}

impl MomentLines<'_> {
    fn all(&self, is_it: impl Fn(Role) -> bool) -> impl Iterator<Item = LanePosition> {
        let moments = self.moments.iter();
        moments
            .filter(move |moment| is_it(moment.role))
            .map(|moment| LanePosition::of(moment.line))
    }

    fn has(&self, position: LanePosition, is_it: impl Fn(Role) -> bool) -> bool {
        self.all(is_it).any(|line| line == position)
    }

    fn owner(&self, position: LanePosition) -> Mark {
        let gives = |role| matches!(role, Role::Move | Role::MoveAgain);
        if self.has(position, |role| role.is_wrong() && Lane::Owner.shows(role)) {
            return Mark::Wrong;
        }
        if self.has(position, gives) {
            return Mark::Moved;
        }
        if self.has(position, |role| role == Role::Owner) {
            return Mark::Owned;
        }
        let start = self.all(|role| role == Role::Owner).min();
        // Several moves may be in different branches: the value is there until the last one.
        let end = self
            .all(|role| gives(role) || role == Role::OwnerEnds)
            .max();
        let used = self.all(|role| role == Role::UseAfterMove).max();
        if start.is_some_and(|start| start < position) && end.is_some_and(|end| position < end) {
            Mark::Lives
        } else if end.is_some_and(|end| end < position) && used.is_some_and(|used| position < used)
        {
            Mark::Gone
        } else {
            Mark::Blank
        }
    }

    fn borrow(&self, position: LanePosition) -> Mark {
        let starts = |role| matches!(role, Role::Borrow | Role::BorrowAgain);
        let uses = |role| matches!(role, Role::Use | Role::Keep);
        let is_used = self.has(position, uses);
        let Some(start) = self.all(starts).min() else {
            return if is_used {
                Mark::UsedInLoop
            } else {
                Mark::Blank
            };
        };
        let end = self.all(|role| uses(role) || role.is_wrong()).max();
        let end = end.map_or(start, |end| end.max(start));
        if position < start && self.has(position, |role| role == Role::Use) {
            Mark::UsedInLoop
        } else if position < start || end < position {
            Mark::Blank
        } else if position == start {
            if start == end && is_used {
                Mark::Whole
            } else {
                Mark::Starts
            }
        } else if !is_used {
            Mark::Lives
        } else if position == end {
            Mark::Ends
        } else {
            Mark::Used
        }
    }
}
