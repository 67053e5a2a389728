//! A *mock runtime*: a chain for tests, with this pallet and what FRAME itself needs.

use frame_support::{construct_runtime, derive_impl, traits::ConstU32};
use sp_io::TestExternalities;
use sp_runtime::BuildStorage;

use crate::pallet;

type Block = frame_system::mocking::MockBlock<Test>;

construct_runtime!(
    pub enum Test {
        System: frame_system,
        Garden: pallet,
    }
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
    type Block = Block;
}

impl pallet::Config for Test {
    type MaxPlants = ConstU32<3>;
}

/// Runs a test in the first block of a new chain.
pub fn in_a_new_garden(test: impl FnOnce()) {
    let genesis = frame_system::GenesisConfig::<Test>::default();
    let storage = genesis.build_storage().expect("an empty chain");
    TestExternalities::new(storage).execute_with(|| {
        System::set_block_number(1);
        test();
    });
}
