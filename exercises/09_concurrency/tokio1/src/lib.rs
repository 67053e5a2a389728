//! A weather service asks its stations all over the country. It waits for each answer before it asks the
//! next one, and when the code of one station panics, there is no forecast at all.
//!
//! Give each station a task in a `JoinSet`, and take the answers as they arrive. A station that panics is
//! left out.

/// Asks all stations at the same time. Returns the answers in the order of their arrival.
pub async fn ask_all<A>(stations: Vec<A>) -> Vec<String>
where
    A: Future<Output = String> + Send + 'static,
{
    let mut answers = Vec::new();
    for station in stations {
        answers.push(station.await);
    }
    answers
}
