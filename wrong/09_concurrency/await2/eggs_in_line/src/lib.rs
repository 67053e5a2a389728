//! Cooks one egg after the other beside tea and toast.

use futures::join;

/// What is on the table.
#[derive(Debug, PartialEq)]
pub struct Breakfast {
    pub tea: String,
    pub toast: String,
    pub eggs: Vec<u32>,
}

/// Prepares everything, and returns when all of it is ready.
pub async fn breakfast(
    tea: impl Future<Output = String>,
    toast: impl Future<Output = String>,
    eggs: Vec<impl Future<Output = u32>>,
) -> Breakfast {
    let cook_eggs = async {
        let mut cooked = Vec::new();
        for egg in eggs {
            cooked.push(egg.await);
        }
        cooked
    };
    let (tea, toast, eggs) = join!(tea, toast, cook_eggs);
    Breakfast { tea, toast, eggs }
}
