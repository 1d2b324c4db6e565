/** No translations: components under test show their source strings. */
export default {};
