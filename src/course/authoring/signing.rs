//! Records in a level's manifest how wrong solutions fail, so that learners' mistakes are recognized without judging these solutions again.

use toml_edit::{DocumentMut, value};

use crate::course::model::{Level, Symptom};
use crate::error::{Problem, Result};
use crate::fingerprint::Fingerprint;

/// How a wrong solution with a hint fails now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseSignature {
    /// The exercise's name.
    pub exercise: String,
    /// The name of the wrong solution's folder.
    pub case: String,
    pub signature: Fingerprint,
    /// The files that fail like that.
    pub files: Fingerprint,
    /// Whether another signature is recorded, or none.
    pub is_new: bool,
}

impl CaseSignature {
    /// What the author has to do if something else is recorded in the level's manifest.
    pub fn problem(&self, level: &Level) -> Problem {
        let Self { exercise, case, .. } = self;
        let what = format!(
            "`{exercise}` doesn't recognize `wrong/{case}`: its signature is missing or out of date"
        );
        let problem = Problem::new(what)
            .at(level.manifest(), None)
            .about(exercise);
        problem.next("run `runner dev check --sign`, which records how it fails now")
    }
}

/// The level's manifest, whose text is `manifest`, with these signatures.
pub fn signed(level: &Level, manifest: &str, signatures: &[CaseSignature]) -> Result<String> {
    let path = level.manifest();
    let mut document: DocumentMut = manifest.parse().map_err(|cause| {
        Problem::new(format!("this is not valid TOML: {cause}")).at(&path, None)
    })?;
    for signature in signatures {
        let mut exercises = level.exercises.iter().enumerate();
        let place = exercises.find(|(_, exercise)| exercise.name == signature.exercise);
        let Some((number, exercise)) = place else {
            continue;
        };
        let is_it = |symptom: &Symptom| {
            let failure = symptom.failure();
            failure.is_some_and(|failure| failure.case == signature.case)
        };
        let mut mistakes = exercise.mistakes.iter();
        let mistake = mistakes.position(|mistake| is_it(&mistake.symptom));
        let exercises = document.get_mut("exercises");
        let exercise = exercises.and_then(|exercises| exercises.get_mut(number));
        let mistakes = exercise.and_then(|exercise| exercise.get_mut("mistakes"));
        let table = mistakes
            .zip(mistake)
            .and_then(|(mistakes, number)| mistakes.get_mut(number))
            .and_then(|mistake| mistake.as_table_like_mut());
        if let Some(table) = table {
            table.insert("signature", value(signature.signature.to_string()));
            table.insert("files", value(signature.files.to_string()));
        }
    }
    Ok(document.to_string())
}

#[cfg(test)]
mod tests {
    use indoc::{formatdoc, indoc};

    use super::*;
    use crate::course::fixture::Fixture;
    use crate::course::model::Mistake;

    #[test]
    fn a_signature_is_added_or_replaced_and_the_rest_stays() {
        let fixture = Fixture::new();
        let mut course = fixture.add_exercise("greet2");
        let level = &mut course.levels[0];
        let mistake = |when: &str| Mistake {
            symptom: Symptom::parse(when).expect("a form"),
            hint: "You guess.".to_owned(),
        };
        level.exercises[1].mistakes = vec![mistake("E0502"), mistake("wrong/guesses")];
        let manifest = indoc! {r#"
            [[exercises]]
            name = "greet1"   # the first

            [[exercises]]
            name = "greet2"
            [[exercises.mistakes]]
            when = "E0502"
            hint = "You guess."
            [[exercises.mistakes]]
            when = "wrong/guesses"
            hint = "You guess."
        "#};
        let sign = |text: &str, bytes: &str| {
            let signature = CaseSignature {
                exercise: level.exercises[1].name.clone(),
                case: "guesses".to_owned(),
                signature: Fingerprint::of(bytes),
                files: Fingerprint::of("files"),
                is_new: true,
            };
            signed(level, text, &[signature]).expect("valid TOML")
        };
        let line = |bytes: &str| {
            let (signature, files) = (Fingerprint::of(bytes), Fingerprint::of("files"));
            formatdoc! {r#"
                signature = "{signature}"
                files = "{files}"
            "#}
        };
        let once = sign(manifest, "a");
        assert_eq!(once, format!("{manifest}{}", line("a")));
        assert_eq!(sign(&once, "b"), format!("{manifest}{}", line("b")));
    }
}
