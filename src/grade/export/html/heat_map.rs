//! `HeatMap`: students × exercises.

use super::cell::CellState;
use crate::grade::export::called;
use crate::grade::gradebook::{Gradebook, GradedExercise, GradedSubmission, Listed};
use crate::html::{Look, Markup};

/// How many cells are shown at most, so that the page of a class of any size opens.
const MOST_CELLS: usize = 20_000;

/// How many students are shown at least, and at most.
const STUDENTS: (usize, usize) = (20, 1000);

/// Students × exercises.
pub(super) struct HeatMap<'g> {
    gradebook: &'g Gradebook,
    rows: Markup,
    shown: usize,
    most: usize,
}

impl<'g> HeatMap<'g> {
    pub fn new(gradebook: &'g Gradebook) -> Self {
        let most = MOST_CELLS / gradebook.exercises.len().max(1);
        Self {
            gradebook,
            rows: Markup::default(),
            shown: 0,
            most: most.clamp(STUDENTS.0, STUDENTS.1),
        }
    }

    /// Adds a student. `verdicts` has a place for each exercise.
    pub fn add(&mut self, row: &GradedSubmission, verdicts: &[Option<&GradedExercise>]) {
        if self.shown == self.most {
            return;
        }
        self.shown += 1;
        self.rows
            .raw("<tr><th scope=\"row\" title=\"")
            .text(&row.student.id);
        self.rows
            .raw("\">")
            .name(called(row))
            .raw("<td class=\"score\">");
        if row.is_judged() {
            self.rows.text(row.score);
        } else {
            self.rows.raw("?");
        }
        let late = row.late.as_ref().filter(|late| late.days > 0);
        self.rows.raw("<td class=\"late\">");
        if let Some(late) = late {
            self.rows.text(late.days).raw(" d");
        }
        for verdict in verdicts {
            match verdict {
                Some(graded) => self.cell(graded),
                None => {
                    self.rows.raw("<td class=\"m\" title=\"not handed in\">–");
                }
            }
        }
        self.rows.raw("\n");
    }

    fn cell(&mut self, graded: &GradedExercise) {
        let state = CellState::of(graded);
        let look = state.look();
        let rows = self.rows.raw("<td class=\"").raw(look.class);
        rows.raw("\" title=\"")
            .text(&graded.exercise)
            .raw(": ")
            .raw(look.word);
        if !matches!(state, CellState::Passed | CellState::NotHandedIn) {
            if let Some(cause) = &graded.cause {
                rows.raw(", ").text(cause);
            }
            rows.raw(", ")
                .text(graded.score)
                .raw(" of ")
                .text(graded.max);
        }
        rows.raw("\">").raw(look.symbol);
    }

    /// The table, and what it leaves out of a class of this size.
    pub fn finish(self, students: usize) -> Markup {
        let mut page = Look::legend(CellState::ALL.map(CellState::look));
        if students > self.shown {
            page.raw("<p class=\"note\">The first ")
                .text(self.shown)
                .raw(" of ");
            page.text(students)
                .raw(" students, by id. <code>gradebook.csv</code> has all of them.</p>\n");
        }
        page.scroll("Students and exercises");
        page.raw("<table class=\"heat\">\n<thead>\n");
        page.push(&levels(&self.gradebook.exercises));
        page.raw("<tr><th scope=\"col\">student<th scope=\"col\">points<th scope=\"col\">late");
        for listed in &self.gradebook.exercises {
            page.raw("<th scope=\"col\" class=\"up\" title=\"")
                .text(&listed.title);
            page.raw("\"><span>").name(&listed.name).raw("</span>");
        }
        page.raw("\n<tbody>\n")
            .push(&self.rows)
            .raw("</table>\n</div>\n");
        page
    }
}

/// The first row of the table's head: each level above its exercises.
fn levels(exercises: &[Listed]) -> Markup {
    let mut row = Markup::default();
    row.raw("<tr class=\"levels\"><td colspan=\"3\">");
    for of_level in exercises.chunk_by(|one, next| one.level == next.level) {
        row.raw("<th scope=\"colgroup\" colspan=\"")
            .text(of_level.len())
            .raw("\">");
        row.name(&of_level[0].level);
    }
    row.raw("\n");
    row
}
