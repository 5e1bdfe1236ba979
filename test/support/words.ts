/** Sets up every test: what it draws may be of a large scenario, which in the app brings its sentences itself. */
import '../../src/app/words/large';
