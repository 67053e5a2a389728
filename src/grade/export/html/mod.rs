//! `report.html`: one page about a whole class, for its teacher. It needs no other file, no network and no scripts, and forbids the browser to use
//! any, so whatever a student calls themselves stays text.

mod attention;
mod cell;
mod claims;
mod figures;
mod heat_map;
mod mutation_map;
mod similar_pairs;
mod statistics;

use std::collections::HashMap;

use claims::ClaimTable;
use heat_map::HeatMap;
use mutation_map::MutationMap;
use statistics::ClassStatistics;

use crate::grade::gradebook::{Gradebook, GradedExercise, GradedSubmission, Points};
use crate::grade::similar::SimilarityReport;
use crate::html::{HtmlPage, Look, Markup, PageSection};

const STYLE: &str = include_str!("style.css");

/// The page, while rows are added.
pub(super) struct HtmlReport<'g> {
    gradebook: &'g Gradebook,
    /// Exercise → place.
    places: HashMap<&'g str, usize>,
    statistics: ClassStatistics,
    claims: ClaimTable,
    heat_map: HeatMap<'g>,
    /// With the places of their exercises.
    mutation_maps: Vec<(usize, MutationMap<'g>)>,
}

impl<'g> HtmlReport<'g> {
    pub fn new(gradebook: &'g Gradebook) -> Self {
        let exercises = || gradebook.exercises.iter().enumerate();
        let names = exercises().map(|(place, listed)| (listed.name.as_str(), place));
        let maps =
            exercises().filter_map(|(place, listed)| Some((place, MutationMap::new(listed)?)));
        Self {
            gradebook,
            places: names.collect(),
            statistics: ClassStatistics::new(gradebook),
            claims: ClaimTable::default(),
            heat_map: HeatMap::new(gradebook),
            mutation_maps: maps.collect(),
        }
    }

    /// Adds the next student.
    pub fn add(&mut self, row: &GradedSubmission) {
        let mut verdicts: Vec<Option<&GradedExercise>> = vec![None; self.gradebook.exercises.len()];
        for graded in &row.verdicts {
            if let Some(place) = self.places.get(graded.exercise.as_str()) {
                verdicts[*place] = Some(graded);
            }
        }
        let placed = verdicts.iter().enumerate();
        let placed = placed.filter_map(|(place, graded)| Some((place, (*graded)?)));
        self.statistics.add(row, placed);
        self.claims.add(row);
        self.heat_map.add(row, &verdicts);
        for (place, map) in &mut self.mutation_maps {
            if let Some(graded) = verdicts[*place] {
                map.add(row, graded);
            }
        }
    }

    /// The page.
    pub fn finish(self, similar: Option<&SimilarityReport>) -> String {
        let (gradebook, statistics) = (self.gradebook, &self.statistics);
        let mut opening = header(gradebook);
        opening.push(&tiles(gradebook, statistics));
        let section = PageSection::new;
        let sections = [
            section(
                "attention",
                "Needs your attention",
                attention::attention(statistics),
            ),
            section("claims", "What workflows claim", self.claims.finish()),
            section(
                "points",
                "Points",
                figures::distribution(gradebook, statistics),
            ),
            section(
                "exercises",
                "Hardest exercises",
                figures::exercises(gradebook, statistics),
            ),
            section(
                "tests",
                "Hardest tests",
                figures::tests(gradebook, statistics),
            ),
            section(
                "codes",
                "Commonest compiler errors and lints",
                figures::codes(statistics),
            ),
            section(
                "students",
                "Students and exercises",
                self.heat_map.finish(statistics.students),
            ),
            section(
                "mutants",
                "Wrong code that students' tests caught",
                mutations(self.mutation_maps),
            ),
            section(
                "similar",
                "Similar code",
                similar.map(similar_pairs::pairs).unwrap_or_default(),
            ),
            section(
                "isolation",
                "Isolation",
                attention::isolation(&gradebook.isolation),
            ),
        ];
        let page = HtmlPage {
            title: &gradebook.title,
            style: STYLE,
            opening,
            sections: Vec::from(sections),
        };
        page.finish()
    }
}

/// What students' tests caught, exercise by exercise.
fn mutations(maps: Vec<(usize, MutationMap<'_>)>) -> Markup {
    let mut page = Markup::default();
    if !maps.is_empty() {
        page.push(&Look::legend(mutation_map::LOOKS));
    }
    for (_, map) in maps {
        page.push(&map.finish());
    }
    page
}

fn header(gradebook: &Gradebook) -> Markup {
    let mut page = Markup::default();
    page.raw("<header>\n<h1>")
        .name(&gradebook.title)
        .raw("</h1>\n<p>")
        .name(&gradebook.course);
    page.raw(" · ").text(&gradebook.toolchain);
    if let Some(deadline) = gradebook.deadline {
        page.raw(" · due ")
            .text(deadline.strftime("%Y-%m-%d %H:%M UTC"));
    }
    page.raw(
        "</p>\n<p class=\"note\">For teachers: this page names students and hidden tests.</p>\n",
    );
    if gradebook.isolation.weak {
        page.raw("<p class=\"warning\" role=\"note\"><b>Weak isolation.</b> This machine couldn't confine code as it should, so these grades can't be trusted.</p>\n");
    }
    page.raw("</header>\n");
    page
}

/// The figures at the top.
fn tiles(gradebook: &Gradebook, statistics: &ClassStatistics) -> Markup {
    let mut page = Markup::default();
    page.raw("<dl class=\"tiles\">\n");
    page.tile("students", statistics.students, "");
    page.tile("handed in", statistics.handed_in, "");
    page.tile("passed everything", statistics.passed, "");
    let known: usize = statistics.scores.values().sum();
    if let Some(median) = statistics.median() {
        let sum: u64 = statistics
            .scores
            .iter()
            .map(|(points, students)| points.hundredths() * *students as u64)
            .sum();
        let of_max = format!("of {} points", gradebook.max);
        let mean = Points::of_hundredths(sum / known as u64);
        page.tile("mean", mean, &of_max);
        page.tile("median", median, &of_max);
    }
    page.raw("</dl>\n");
    page
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::grade::gradebook::{Claim, ClaimFinding, ClaimedScore};

    fn page(gradebook: &Gradebook, times: usize) -> String {
        let rows = std::iter::repeat_n(sample::rows(), times);
        of(gradebook, rows.flatten())
    }

    fn of(gradebook: &Gradebook, rows: impl Iterator<Item = GradedSubmission>) -> String {
        let mut report = HtmlReport::new(gradebook);
        rows.for_each(|row| report.add(&row));
        report.finish(None)
    }

    #[test]
    fn the_page_has_what_a_teacher_looks_for() {
        let page = page(&sample::gradebook(), 1);
        for words in [
            "no disk space in /srv/grader",
            "<li><bdi>stranger</bdi>",
            "<code><bdi>&lt;x&gt;/../y</bdi></code>, its path contains <code>..</code>",
            "title=\"a: failed, with some of the points, ",
            "<code><bdi>secret_case</bdi></code><td><bdi>a</bdi><td>",
            "<code><bdi>E0308</bdi></code><td>",
            "<td class=\"score\">?",
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
    }

    #[test]
    fn a_page_says_that_grades_rest_on_weak_isolation() {
        let mut gradebook = sample::gradebook();
        assert!(!page(&gradebook, 1).contains("Weak isolation"));
        gradebook.isolation.weak = true;
        assert!(page(&gradebook, 1).contains("Weak isolation"));
    }

    #[test]
    fn claims_that_do_not_agree_are_on_the_page_the_worst_first() {
        let gradebook = sample::gradebook();
        assert!(!page(&gradebook, 1).contains("What workflows claim"));
        let why = "by <b>bob</b>".to_owned();
        let full = ClaimedScore { score: 3, max: 3 };
        let findings = [
            (ClaimFinding::Agrees, Some(full)),
            (ClaimFinding::Missing, None),
            (ClaimFinding::NotCompared, Some(full)),
            (ClaimFinding::Forged { why }, Some(full)),
        ];
        let mut rows = sample::rows();
        for (row, (finding, claimed)) in rows.iter_mut().zip(findings) {
            row.claim = Some(Claim { finding, claimed });
        }
        let page = of(&gradebook, std::iter::repeat_n(rows, 60).flatten());
        let place = |words: &str| {
            let found = page.find(words);
            found.unwrap_or_else(|| panic!("{words}: {page}"))
        };
        let places = [
            "60 of 240 workflows",
            "<tr><th scope=\"row\"><bdi>stranger</bdi><td class=\"number\">3/3<td class=\"number\">0/2<td><span class=\"key f\">✗ forged</span> by &lt;b&gt;bob",
            "and 10 more: forged",
            "<bdi>bob</bdi><td class=\"number\">–<td class=\"number\">0.5/3<td><span class=\"key m\">– missing",
            "<bdi>cy</bdi><td class=\"number\">3/3<td class=\"number\">–<td><span class=\"key n\">? not judged here",
        ]
        .map(place);
        assert!(places.is_sorted(), "{places:?}: {page}");
    }

    #[test]
    fn the_page_of_a_huge_class_is_not_huge_and_says_what_it_leaves_out() {
        let gradebook = sample::gradebook();
        let page = page(&gradebook, 2500);
        assert!(page.len() < 1 << 20, "{}", page.len());
        for words in [
            "The first 1000 of 10000 students, by id",
            "and 2450 more",
            "<dt>students<dd>10000",
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
    }
}
