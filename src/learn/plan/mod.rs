//! A study plan: the rest of the road, week by week, at the learner's own pace. It knows neither the clock nor files.

mod icalendar;
mod markdown;
mod pace;
mod study_plan;

pub use icalendar::icalendar;
pub use markdown::plan_in_markdown;
pub use study_plan::{StudyPlan, StudyTime};
